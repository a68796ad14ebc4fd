import { type ByteView, type Letters, stands, viewOf } from './byte-words.ts'
import type { RecordPlan } from './record-plan.ts'

/** A line being read. */
export type Scan = {
  readonly plan: RecordPlan
  /** Behind the line stands a newline or nothing. */
  readonly bytes: Uint8Array
  /** The same bytes. */
  readonly view: ByteView
  /** By question. */
  slots: Int32Array
  at: number
  /** Where the value of `id` stands, quotes and all; of no length where there is none. */
  idFrom: number
  idTo: number
  /** It is to be decoded. */
  isIdCoded: boolean
  /** Some of the line is no ASCII. */
  isWide: boolean
  /** Keys of the maps that are open: where each stands, and its length. */
  readonly keys: Int32Array
  keyCount: number
}

/** To read lines of these bytes; `at` is to be set to where one begins. */
export function newScan(plan: RecordPlan, bytes: Uint8Array, slots: Int32Array): Scan {
  return {
    plan,
    bytes,
    view: viewOf(bytes),
    slots,
    ...{ at: 0, idFrom: 0, idTo: 0, isIdCoded: false, isWide: false },
    ...{ keys: new Int32Array(2 * MOST_KEYS), keyCount: 0 },
  }
}

/** More would take longer to compare than to parse. */
export const MOST_KEYS = 100

/** Takes a sign if it is the next one that is no blank. */
export function take(scan: Scan, sign: number): boolean {
  if (scan.bytes[scan.at] !== sign) {
    skipBlanks(scan)
    if (scan.bytes[scan.at] !== sign) return false
  }
  scan.at += 1
  return true
}

/** Takes a word if it is the next one. */
export function takeWord(scan: Scan, word: Letters): boolean {
  if (!stands(word, scan.view, scan.at)) return false
  scan.at += word.length
  return true
}

export function skipBlanks(scan: Scan): void {
  scan.at = behindBlanks(scan.bytes, scan.at)
}

export function behindBlanks(bytes: Uint8Array, from: number): number {
  let at = from
  for (let byte = bytes[at]; byte === BLANK || byte === TAB || byte === RETURN; byte = bytes[at]) {
    at += 1
  }
  return at
}

/** Takes a whole number of few digits, written without a sign; -1 where anything else comes. */
export function takeWhole(scan: Scan): number {
  const { bytes, at: from } = scan
  let to = from
  let number = 0
  let byte = bytes[to] ?? 0
  while (isDigit(byte)) {
    number = number * 10 + byte - ZERO
    to += 1
    byte = bytes[to] ?? 0
  }
  const digits = to - from
  scan.at = to
  const isWhole = digits > 0 && digits < 10 && !(digits > 1 && bytes[from] === ZERO)
  return isWhole && !goesOn(byte) ? number : -1
}

export function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE
}

/** A number goes on with a point or an exponent. */
function goesOn(byte: number): boolean {
  return byte === POINT || byte === 0x65 || byte === 0x45
}

export const BLANK = 0x20
export const QUOTE = 0x22
export const PLUS = 0x2b
export const COMMA = 0x2c
export const MINUS = 0x2d
export const POINT = 0x2e
export const ZERO = 0x30
export const COLON = 0x3a
export const OPEN_LIST = 0x5b
export const BACKSLASH = 0x5c
export const CLOSE_LIST = 0x5d
export const OPEN_MAP = 0x7b
export const CLOSE_MAP = 0x7d
export const DELETE = 0x7f

const TAB = 0x09
const RETURN = 0x0d
const NINE = 0x39
