import { letters } from './byte-words.ts'
import { takeAmount } from './scan-amount.ts'
import { takeNewKey } from './scan-key.ts'
import {
  CLOSE_LIST,
  CLOSE_MAP,
  COLON,
  COMMA,
  OPEN_LIST,
  OPEN_MAP,
  QUOTE,
  type Scan,
  skipBlanks,
  take,
  takeWord,
} from './scan-signs.ts'
import { NO_TEXT, takeText } from './scan-text.ts'

/** Takes a value of any kind; false where it is none, or where a slower reader is to look at it. */
export function takeValue(scan: Scan, depth: number = 0): boolean {
  skipBlanks(scan)
  switch (scan.bytes[scan.at]) {
    case QUOTE:
      return takeText(scan) !== NO_TEXT
    case OPEN_MAP:
      return depth < DEEPEST && takeMap(scan, depth + 1)
    case OPEN_LIST:
      return depth < DEEPEST && takeList(scan, depth + 1)
    default:
      return takeAmount(scan) || WORDS.some((word) => takeWord(scan, word))
  }
}

function takeMap(scan: Scan, depth: number): boolean {
  scan.at += 1
  if (take(scan, CLOSE_MAP)) return true
  const first = scan.keyCount
  do {
    skipBlanks(scan)
    if (!takeNewKey(scan, first) || !take(scan, COLON) || !takeValue(scan, depth)) return false
  } while (take(scan, COMMA))
  scan.keyCount = first
  return take(scan, CLOSE_MAP)
}

function takeList(scan: Scan, depth: number): boolean {
  scan.at += 1
  if (take(scan, CLOSE_LIST)) return true
  do {
    if (!takeValue(scan, depth)) return false
  } while (take(scan, COMMA))
  return take(scan, CLOSE_LIST)
}

/** Deeper ones are rare, and might fill the stack. */
const DEEPEST = 100

const WORDS = ['true', 'false', 'null'].map(letters)
