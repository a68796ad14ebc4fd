import { type Block, LONGEST_LINE, NEWLINE } from '../../batch/block.ts'
import type { CsvLine } from './take-rows.ts'

/** The lines of a block, each with its newline, as far as CSV cares about them. */
export function csvLines({ bytes, line, byteOffset, isTooLong }: Block): readonly CsvLine[] {
  if (isTooLong) return [{ line, byteOffset, bytes, isOdd: false, isTooLong }]
  const lines: CsvLine[] = []
  let quote = bytes.indexOf(QUOTE)
  for (let from = 0; from < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, from)
    const to = newline < 0 ? bytes.length : newline + 1
    let isOdd = false
    for (; quote >= 0 && quote < to; quote = bytes.indexOf(QUOTE, quote + 1)) isOdd = !isOdd
    const place = { line: line + lines.length, byteOffset: byteOffset + from }
    const isLong = to - from > LONGEST_LINE
    lines.push({ ...place, bytes: bytes.subarray(from, to), isOdd, ...(isLong && tooLong) })
    from = to
  }
  return lines
}

const tooLong = { isTooLong: true } as const

const QUOTE = 0x22
