import { Readable } from 'node:stream'
import { blocksOf } from '../../src/cli/batch/batch-input.ts'
import { type CsvRecord, csvRecords } from '../../src/cli/batch/csv-records.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'

/** The records of a CSV file that comes in pieces, one after the other. */
export async function* readCsv(
  pieces: Iterable<Uint8Array | string>,
  questionnaire: Questionnaire,
): AsyncGenerator<CsvRecord> {
  const file = { name: 'a.csv', open: () => Readable.from(pieces) }
  const blocks = blocksOf(file, new AbortController().signal)
  for await (const records of csvRecords(blocks, questionnaire)) yield* records
}
