import { type Block, newlinesIn } from '../../batch/block.ts'
import { inColumn } from '../../batch/csv/read-row.ts'
import type { PlacedRecord, RecordEvaluator } from '../../batch/record-evaluator.ts'
import type { Outcome, Reject } from '../../batch/record-outcome.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { type BatchFile, blocksOf } from './batch-input.ts'
import { type BatchOptions, formatOf } from './batch-options.ts'
import { type CsvRecord, csvRecords } from './csv-records.ts'

/** What became of some records of a file, in order. */
export type Group = { readonly file: BatchFile; readonly outcomes: readonly Outcome[] }

export type Evaluating = Pick<RecordEvaluator, 'evaluateRecords'> & {
  readonly evaluateBlock: (block: Block) => Evaluated
  readonly readBlock: (block: Block) => Evaluated
  /** How many blocks are being evaluated while the next is read. */
  readonly ahead: number
}

export type Evaluated = readonly Outcome[] | Promise<readonly Outcome[]>

export type Reading = {
  readonly questionnaire: Questionnaire
  readonly options: BatchOptions
  readonly stop: AbortSignal
  /** The results of so many records are known: all but the last of them are only read. */
  readonly known: number
}

/** Evaluates one file after the other, as their records come; groups come in their order. */
export async function* evaluateFiles(
  files: readonly BatchFile[],
  evaluating: Evaluating,
  reading: Reading,
): AsyncGenerator<Group> {
  const begun: Promise<Group>[] = []
  let lines = 0
  const begin = async (file: BatchFile, block: Block): Promise<Group> => {
    // A line is a record at most.
    if (lines < reading.known) lines += newlinesIn(block.bytes) + 1
    const evaluate = lines < reading.known ? evaluating.readBlock : evaluating.evaluateBlock
    return { file, outcomes: await evaluate(block) }
  }
  for (const file of files) {
    if (reading.stop.aborted) return
    if (formatOf(file.name, reading.options) === 'csv') {
      yield* evaluateCsv(file, evaluating, reading)
      continue
    }
    for await (const block of blocksOf(file, reading.stop)) {
      begun.push(begin(file, block))
      const first = begun.length > evaluating.ahead ? begun.shift() : undefined
      if (first !== undefined) yield await first
    }
    for (const group of begun.splice(0)) yield await group
  }
}

async function* evaluateCsv(
  file: BatchFile,
  { evaluateRecords }: Evaluating,
  { questionnaire, options, stop }: Reading,
): AsyncGenerator<Group> {
  const extra = options.ignoreExtra === true ? ({ extra: 'ignore' } as const) : {}
  for await (const records of csvRecords(blocksOf(file, stop), questionnaire, extra)) {
    yield { file, outcomes: evaluateRecords(records.map(placedRow)).map(toldOfColumns) }
  }
}

/** A header that names no columns is rejected as a record is. */
function placedRow(row: CsvRecord): PlacedRecord | Reject {
  if (row.kind === 'record') return row
  const { line, byteOffset, problems } = row
  const { id } = row.kind === 'problem' ? row.record : {}
  const named = id === undefined ? '' : JSON.stringify(id)
  return { kind: 'reject', line, byteOffset, id: named, problems }
}

function toldOfColumns(outcome: Outcome): Outcome {
  if (outcome.kind === 'result') return outcome
  return { ...outcome, problems: outcome.problems.map(inColumn) }
}
