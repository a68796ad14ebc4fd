import { LONGEST_LINE, NEWLINE } from '../../batch/block.ts'
import { openQuote, tooLong } from './csv-problem.ts'
import type { SplitRow } from './split-row.ts'

/** A line of a file, with its newline. */
export type CsvLine = {
  /** From one. */
  readonly line: number
  readonly byteOffset: number
  readonly bytes: Uint8Array
  /** An odd number of quotes stands in it: a row that starts here goes on. */
  readonly isOdd: boolean
  /** It was too long to be kept. */
  readonly isTooLong?: true
}

/** Lines that make up a row, split into cells. */
export type CsvRow = Pick<CsvLine, 'line' | 'byteOffset'> & SplitRow

/**
 * Takes the rows that are whole from lines, and leaves the rest for when more have come. Quotes may
 * hold newlines. A row that cannot be split is given up with its first line, and the next line starts
 * a row again: one quote too many costs one line.
 */
export function takeRows(
  lines: readonly CsvLine[],
  isEnd: boolean,
  split: (bytes: Uint8Array) => SplitRow,
): { readonly rows: readonly CsvRow[]; readonly rest: readonly CsvLine[] } {
  const rows: CsvRow[] = []
  let at = 0
  for (let first = lines[at]; first !== undefined; first = lines[at]) {
    const end = endOfRow(lines, at)
    if (end === WAITING && !isEnd) break
    const found = end > at ? split(joined(lines.slice(at, end + 1))) : undefined
    const isWhole = found !== undefined && 'cells' in found
    const { line, byteOffset } = first
    if (isWhole) rows.push({ line, byteOffset, ...found })
    else if (!isBlank(first)) rows.push({ line, byteOffset, ...splitAlone(first, split) })
    at = isWhole ? end + 1 : at + 1
  }
  return { rows, rest: lines.slice(at) }
}

/** The last line of a row that starts at a line; negative where it is not there. */
function endOfRow(lines: readonly CsvLine[], from: number): number {
  let isOpen = false
  let length = 0
  for (let at = from; ; at += 1) {
    const line = lines[at]
    if (line === undefined) return WAITING
    length += line.bytes.length
    if (line.isTooLong || length > LONGEST_LINE || at - from > MOST_LINES) return NEVER
    if (line.isOdd) isOpen = !isOpen
    if (!isOpen) return at
  }
}

const WAITING = -1
const NEVER = -2

/** More than any row holds. */
const MOST_LINES = 10_000

function splitAlone(
  { bytes, isTooLong, isOdd }: CsvLine,
  split: (bytes: Uint8Array) => SplitRow,
): SplitRow {
  if (isTooLong) return { problem: tooLong }
  const found = split(trimmed(bytes))
  return isOdd && 'cells' in found ? { problem: openQuote } : found
}

function joined(lines: readonly CsvLine[]): Uint8Array {
  return trimmed(Buffer.concat(lines.map(({ bytes }) => bytes)))
}

/** Without the newline at its end. */
function trimmed(bytes: Uint8Array): Uint8Array {
  if (bytes.at(-1) !== NEWLINE) return bytes
  return bytes.subarray(0, bytes.at(-2) === RETURN ? -2 : -1)
}

const RETURN = 0x0d

function isBlank({ bytes, isTooLong }: CsvLine): boolean {
  return (
    isTooLong !== true &&
    bytes.every((byte) => byte === 0x20 || byte === RETURN || byte === NEWLINE)
  )
}
