import { ANSWERED } from '../engine/slot.ts'
import { validatedSlot } from './answer-slots.ts'
import { letters, stands, wordAt } from './byte-words.ts'
import { NO_SLOT, type PlannedQuestion, wholeSlot } from './record-plan.ts'
import {
  BLANK,
  behindBlanks,
  CLOSE_LIST,
  COMMA,
  OPEN_LIST,
  QUOTE,
  type Scan,
  takeWhole,
} from './scan-signs.ts'
import { PLAIN, parsedBetween, takeText } from './scan-text.ts'
import { takeValue } from './scan-value.ts'

/**
 * Takes the answer at a place into the slot of its question, and tells where it ends; `NOWHERE` if it cannot
 * stand. Places are handed on, not kept in the scan: answers are most of a record.
 */
export function takeAnswer(scan: Scan, from: number, question: PlannedQuestion): number {
  const to = takePlain(scan, from, question)
  if (to !== NOWHERE) return to
  scan.at = from
  if (!takeValue(scan)) return NOWHERE
  const slot = validatedSlot(question.question, parsedBetween(scan, from, scan.at))
  return settle(scan, question, slot)
}

export const NOWHERE = -1

/** Of an answer that has been taken. */
function settle(scan: Scan, { place }: PlannedQuestion, slot: number): number {
  if (slot === NO_SLOT) return NOWHERE
  scan.slots[place] = slot
  return scan.at
}

function takePlain(scan: Scan, from: number, question: PlannedQuestion): number {
  if (scan.bytes[from] === QUOTE) {
    const to = takeSaid(scan, from, question)
    return to === NOWHERE && mayBeNoted(question) ? takeNote(scan, from, question) : to
  }
  switch (question.type) {
    case 'yes-no':
      return takeTruth(scan, from, question)
    case 'number':
      return takeNumber(scan, from, question)
    case 'choices':
      return takeChoices(scan, from, question)
    default:
      return NOWHERE
  }
}

function takeSaid({ view, slots }: Scan, from: number, { said, place }: PlannedQuestion): number {
  const word = wordAt(said, view, from)
  if (word === undefined) return NOWHERE
  slots[place] = word.value
  return from + word.letters.length
}

/** Where nothing may be left open, the words that would do so are no notes either. */
function mayBeNoted({ type, said }: PlannedQuestion): boolean {
  return type === 'text' && said.words.length > 0
}

/** Any text that is not blank. */
function takeNote(scan: Scan, from: number, question: PlannedQuestion): number {
  scan.at = from
  if (takeText(scan) !== PLAIN || scan.at - from > LONGEST_PLAIN) return NOWHERE
  const first = behindSpaces(scan.bytes, from + 1)
  return first === scan.at - 1 ? NOWHERE : settle(scan, question, ANSWERED)
}

function behindSpaces(bytes: Uint8Array, from: number): number {
  let at = from
  while (bytes[at] === BLANK) at += 1
  return at
}

function takeTruth({ view, slots }: Scan, from: number, { place }: PlannedQuestion): number {
  const isTrue = stands(TRUE, view, from)
  if (!isTrue && !stands(FALSE, view, from)) return NOWHERE
  slots[place] = isTrue ? ANSWERED : ANSWERED + 1
  return from + (isTrue ? TRUE : FALSE).length
}

function takeNumber(scan: Scan, from: number, question: PlannedQuestion): number {
  scan.at = from
  const number = takeWhole(scan)
  const { grid } = question
  return grid === undefined || number < 0
    ? NOWHERE
    : settle(scan, question, wholeSlot(grid, number))
}

/** At least one option, none twice, and none that is chosen alone among others. */
function takeChoices(
  { bytes, view, slots }: Scan,
  from: number,
  { said, alone, place }: PlannedQuestion,
): number {
  if (bytes[from] !== OPEN_LIST) return NOWHERE
  let at = from
  let mask = 0
  let count = 0
  do {
    at = behindBlanks(bytes, at + 1)
    const word = wordAt(said, view, at)
    const bit = word === undefined ? 0 : word.value - ANSWERED
    if (word === undefined || bit <= 0 || (mask & bit) !== 0) return NOWHERE
    mask |= bit
    count += 1
    at = behindBlanks(bytes, at + word.letters.length)
  } while (bytes[at] === COMMA)
  if (bytes[at] !== CLOSE_LIST || (count > 1 && (mask & alone) !== 0)) return NOWHERE
  slots[place] = ANSWERED + mask
  return at + 1
}

const TRUE = letters('true')
const FALSE = letters('false')

/** Longer texts are for the reader that counts characters as the language does. */
export const LONGEST_PLAIN = 1000
