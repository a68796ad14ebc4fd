import { ANSWERED } from '../engine/slot.ts'
import { validatedSlot } from './answer-slots.ts'
import { letters } from './byte-words.ts'
import { NO_SLOT, type PlannedQuestion, wholeSlot } from './record-plan.ts'
import {
  BLANK,
  CLOSE_LIST,
  COMMA,
  OPEN_LIST,
  QUOTE,
  type Scan,
  skipBlanks,
  take,
  takeWhole,
  takeWord,
} from './scan-signs.ts'
import { PLAIN, parsedBetween, takeText } from './scan-text.ts'
import { takeValue } from './scan-value.ts'

/** Takes the answer that comes next, as the slot of its question. */
export function takeAnswer(scan: Scan, question: PlannedQuestion): number {
  skipBlanks(scan)
  const from = scan.at
  const slot = takePlain(scan, question)
  if (slot !== NO_SLOT) return slot
  scan.at = from
  return takeValue(scan)
    ? validatedSlot(question.question, parsedBetween(scan, from, scan.at))
    : NO_SLOT
}

function takePlain(scan: Scan, question: PlannedQuestion): number {
  if (scan.bytes[scan.at] === QUOTE) {
    const said = takeSaid(scan, question)
    return said === NO_SLOT && mayBeNoted(question) ? takeNote(scan) : said
  }
  switch (question.type) {
    case 'yes-no':
      return takeTruth(scan)
    case 'number':
      return takeNumber(scan, question)
    case 'choices':
      return takeChoices(scan, question)
    default:
      return NO_SLOT
  }
}

function takeSaid(scan: Scan, { said }: PlannedQuestion): number {
  for (const word of said) if (takeWord(scan, word.letters)) return word.value
  return NO_SLOT
}

/** Where nothing may be left open, the words that would do so are no notes either. */
function mayBeNoted({ type, said }: PlannedQuestion): boolean {
  return type === 'text' && said.length > 0
}

/** Any text that is not blank. */
function takeNote(scan: Scan): number {
  const from = scan.at + 1
  if (takeText(scan) !== PLAIN || scan.at - from > LONGEST_PLAIN) return NO_SLOT
  const to = scan.at - 1
  for (let at = from; at < to; at += 1) if (scan.bytes[at] !== BLANK) return ANSWERED
  return NO_SLOT
}

function takeTruth(scan: Scan): number {
  if (takeWord(scan, TRUE)) return ANSWERED
  return takeWord(scan, FALSE) ? ANSWERED + 1 : NO_SLOT
}

function takeNumber(scan: Scan, { grid }: PlannedQuestion): number {
  const number = takeWhole(scan)
  return grid === undefined || number < 0 ? NO_SLOT : wholeSlot(grid, number)
}

/** At least one option, none twice, and none that is chosen alone among others. */
function takeChoices(scan: Scan, question: PlannedQuestion): number {
  if (!take(scan, OPEN_LIST)) return NO_SLOT
  let mask = 0
  let count = 0
  do {
    skipBlanks(scan)
    const bit = takeSaid(scan, question) - ANSWERED
    if (bit <= 0 || (mask & bit) !== 0) return NO_SLOT
    mask |= bit
    count += 1
  } while (take(scan, COMMA))
  const isAlone = count === 1 || (mask & question.alone) === 0
  return take(scan, CLOSE_LIST) && isAlone ? ANSWERED + mask : NO_SLOT
}

const TRUE = letters('true')
const FALSE = letters('false')

/** Longer texts are for the reader that counts characters as the language does. */
export const LONGEST_PLAIN = 1000
