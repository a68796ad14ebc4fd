import { NOT_ASKED } from '../engine/slot.ts'
import { findWord, letters } from './byte-words.ts'
import { NEAR } from './question-places.ts'
import { NO_SLOT } from './record-plan.ts'
import { LONGEST_PLAIN, takeAnswer } from './scan-answer.ts'
import {
  CLOSE_MAP,
  COLON,
  COMMA,
  OPEN_MAP,
  QUOTE,
  type Scan,
  skipBlanks,
  take,
  takeText,
  takeWhole,
  takeWord,
} from './scan-signs.ts'

/**
 * Reads a line of NDJSON into slots where it is plain: written as most programs write it, with nothing
 * to object to. False where it is not: then nothing is known of it, and a slower reader is to look.
 */
export function scanRecord(scan: Scan, end: number): boolean {
  scan.slots.fill(NOT_ASKED)
  scan.idFrom = scan.at
  scan.idTo = scan.at
  let hasAnswers = false
  if (!take(scan, OPEN_MAP)) return false
  do {
    skipBlanks(scan)
    if (takeWord(scan, ID)) {
      if (scan.idTo > scan.idFrom || !take(scan, COLON) || !takeId(scan)) return false
    } else if (takeWord(scan, ANSWERS)) {
      if (hasAnswers || !take(scan, COLON) || !takeAnswers(scan)) return false
      hasAnswers = true
    } else return false
  } while (take(scan, COMMA))
  return hasAnswers && take(scan, CLOSE_MAP) && isAtEnd(scan, end)
}

/** What can stand in a result as it is written here. */
function takeId(scan: Scan): boolean {
  skipBlanks(scan)
  scan.idFrom = scan.at
  const isPlain = scan.bytes[scan.at] === QUOTE ? takeText(scan) : takeWhole(scan) >= 0
  scan.idTo = scan.at
  return isPlain && scan.idTo - scan.idFrom <= LONGEST_PLAIN
}

function takeAnswers(scan: Scan): boolean {
  if (!take(scan, OPEN_MAP)) return false
  if (take(scan, CLOSE_MAP)) return true
  let question = -1
  do {
    skipBlanks(scan)
    question = takeQuestion(scan, question + 1)
    const planned = scan.plan.questions[question]
    if (planned === undefined || scan.slots[question] !== NOT_ASKED) return false
    if (!take(scan, COLON)) return false
    const slot = takeAnswer(scan, planned)
    if (slot === NO_SLOT) return false
    scan.slots[question] = slot
  } while (take(scan, COMMA))
  return take(scan, CLOSE_MAP)
}

/** The number of a question, by its id. It is often the next one, or one soon behind it. */
function takeQuestion(scan: Scan, next: number): number {
  const { questions, ids } = scan.plan
  for (let question = next; question < next + NEAR; question += 1) {
    const planned = questions[question]
    if (planned !== undefined && takeWord(scan, planned.id)) return question
  }
  const word = findWord(ids, scan.view, scan.at)
  if (word === undefined) return -1
  scan.at += word.letters.length
  return word.value
}

function isAtEnd(scan: Scan, end: number): boolean {
  skipBlanks(scan)
  return scan.at === end
}

const ID = letters('"id"')
const ANSWERS = letters('"answers"')
