import { NOT_ASKED } from '../engine/slot.ts'
import { findWord, stands } from './byte-words.ts'
import { NEAR } from './question-places.ts'
import type { PlannedQuestion } from './record-plan.ts'
import { NOWHERE, takeAnswer } from './scan-answer.ts'
import { behindBlanks, CLOSE_MAP, COLON, COMMA, OPEN_MAP, type Scan, take } from './scan-signs.ts'

/** Takes the map of answers that comes next into the slots of their questions. */
export function takeAnswers(scan: Scan): boolean {
  if (!take(scan, OPEN_MAP)) return false
  if (take(scan, CLOSE_MAP)) return true
  const { bytes, slots } = scan
  let last = -1
  // The sign in front of a key.
  let at = scan.at - 1
  do {
    at = behindBlanks(bytes, at + 1)
    const near = nearQuestion(scan, at, last)
    const question = near ?? otherQuestion(scan, at)
    if (question === undefined || slots[question.place] !== NOT_ASKED) return false
    last = question.place
    at = behindBlanks(bytes, near === undefined ? scan.at : at + near.lead.length)
    at = takeAnswer(scan, at, question)
    if (at === NOWHERE) return false
    at = behindBlanks(bytes, at)
  } while (bytes[at] === COMMA)
  scan.at = at
  return take(scan, CLOSE_MAP)
}

/** The question whose id and colon stand at a place, where it is the next one, or one soon behind it. */
function nearQuestion({ plan, view }: Scan, at: number, last: number): PlannedQuestion | undefined {
  const { questions } = plan
  for (let place = last + 1; place <= last + NEAR; place += 1) {
    const question = questions[place]
    if (question !== undefined && stands(question.lead, view, at)) return question
  }
  return undefined
}

/** Any question whose id stands at a place; it is taken with the colon. */
function otherQuestion(scan: Scan, at: number): PlannedQuestion | undefined {
  const { ids, questions } = scan.plan
  const word = findWord(ids, scan.view, at)
  if (word === undefined) return undefined
  scan.at = at + word.letters.length
  return take(scan, COLON) ? questions[word.value] : undefined
}
