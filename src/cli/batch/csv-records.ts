import type { Block } from '../../batch/block.ts'
import { type HeaderPlan, type PlannedHeader, planHeader } from '../../batch/csv/header-plan.ts'
import { emptyFile, lineEnds } from '../../batch/csv/header-problem.ts'
import { isBlankRow, readRow } from '../../batch/csv/read-row.ts'
import type { ReadingOptions, Values } from '../../batch/read-record.ts'
import type { RecordProblem } from '../../batch/record-problem.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { csvLines } from './csv-lines.ts'
import { sniffDelimiter } from './sniff-delimiter.ts'
import { splitRow } from './split-row.ts'
import { type CsvLine, type CsvRow, takeRows } from './take-rows.ts'

/** A row of a CSV file, at its first line. */
export type CsvRecord = {
  /** From one. */
  readonly line: number
  /** Where the row starts in the file, from zero. */
  readonly byteOffset: number
} & (
  | { readonly kind: 'record'; readonly record: Values }
  /** No record; `record` has what could be read of it, its id above all. */
  | { readonly kind: 'problem'; readonly record: Values; readonly problems: Problems }
  /** The header is none that rows can be read by, and no row was. */
  | { readonly kind: 'header'; readonly problems: Problems }
)

type Problems = readonly RecordProblem[]

/**
 * Reads a CSV file as records, in order, many at once. The cells are parted by commas, semicolons or tabs, as the
 * first row has it; a byte-order mark, CRLF and newlines in quotes are taken as they come, and rows in
 * which nothing stands are passed over. Whether answers can stand is left to `judgeRecord`.
 */
export async function* csvRecords(
  blocks: AsyncIterable<Block>,
  questionnaire: Questionnaire,
  options: ReadingOptions = {},
): AsyncGenerator<readonly CsvRecord[]> {
  let plan: HeaderPlan | undefined
  for await (const [first, ...others] of csvRows(blocks)) {
    if (first === undefined) continue
    const planned = plan === undefined ? readHeader(first, questionnaire, options) : { plan }
    if ('problems' in planned) {
      yield [{ kind: 'header', ...placeOf(first), ...planned }]
      return
    }
    const rows = plan === undefined ? others : [first, ...others]
    const known = planned.plan
    plan = known
    yield rows.filter((row) => !isBlank(row)).map((row) => readRecordOf(row, known))
  }
  if (plan === undefined) yield [{ kind: 'header', line: 1, byteOffset: 0, problems: [emptyFile] }]
}

/** Rows, as many at once as come. */
async function* csvRows(blocks: AsyncIterable<Block>): AsyncGenerator<readonly CsvRow[]> {
  let delimiter: string | undefined
  const split = (bytes: Uint8Array) => {
    delimiter ??= sniffDelimiter(Buffer.from(bytes).toString())
    return splitRow(bytes, delimiter)
  }
  let rest: readonly CsvLine[] = []
  for await (const block of blocks) {
    // A row may go on in the next block.
    const bytes = Buffer.from(block.bytes)
    const taken = takeRows(rest.concat(csvLines({ ...block, bytes })), false, split)
    rest = taken.rest
    yield taken.rows
  }
  yield takeRows(rest, true, split).rows
}

function readHeader(
  row: CsvRow,
  questionnaire: Questionnaire,
  options: ReadingOptions,
): PlannedHeader {
  if ('problem' in row) return { problems: [row.problem] }
  const isOneLine = row.cells.some((cell) => cell.includes('\r'))
  return isOneLine ? { problems: [lineEnds] } : planHeader(row.cells, questionnaire, options)
}

function readRecordOf(row: CsvRow, plan: HeaderPlan): CsvRecord {
  const place = placeOf(row)
  if ('problem' in row) return { kind: 'problem', ...place, record: {}, problems: [row.problem] }
  const { record, problems } = readRow(plan, row.cells)
  return problems.length === 0
    ? { kind: 'record', ...place, record }
    : { kind: 'problem', ...place, record, problems }
}

function placeOf({ line, byteOffset }: CsvRow) {
  return { line, byteOffset }
}

function isBlank(row: CsvRow): boolean {
  return 'cells' in row && isBlankRow(row.cells)
}
