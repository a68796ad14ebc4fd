import { isUtf8 } from 'node:buffer'
import { parse } from 'csv-parse/sync'
import type { RecordProblem } from '../../batch/read-record.ts'
import { notUtf8, nulInside, openQuote, strayQuote } from './csv-problem.ts'

/** The cells of a row, or why it has none. */
export type SplitRow = { readonly cells: readonly string[] } | { readonly problem: RecordProblem }

/** Splits the bytes of one row, without its newline, into cells. */
export function splitRow(bytes: Uint8Array, delimiter: string): SplitRow {
  // No program writes it, and csv-parse takes it for the end of the text.
  if (bytes.includes(0)) return { problem: nulInside }
  if (!isUtf8(bytes)) return { problem: notUtf8 }
  const text = decoder.decode(bytes)
  return text.includes('"') ? splitQuoted(text, delimiter) : { cells: text.split(delimiter) }
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

function splitQuoted(text: string, delimiter: string): SplitRow {
  try {
    const [cells, ...others] = parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
    })
    return cells === undefined || others.length > 0 ? { problem: strayQuote } : { cells }
  } catch (error) {
    return { problem: isLeftOpen(error) ? openQuote : strayQuote }
  }
}

/** csv-parse tells of nothing but quotes here. */
function isLeftOpen(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED'
}
