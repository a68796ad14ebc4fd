import type { Outcome } from '../../batch/outcome.ts'
import type { RecordEvaluator } from '../../batch/record-evaluator.ts'
import { type BatchFile, blocksOf } from './batch-input.ts'

/** What became of some records of a file, in order, and how many bytes they were. */
export type Group = {
  readonly file: BatchFile
  readonly outcomes: readonly Outcome[]
  readonly bytes: number
}

/** Evaluates one file after the other, as their records come. */
export async function* evaluateFiles(
  files: readonly BatchFile[],
  { evaluateBlock }: RecordEvaluator,
  stop: AbortSignal,
): AsyncGenerator<Group> {
  for (const file of files) {
    for await (const block of blocksOf(file, stop)) {
      yield { file, outcomes: evaluateBlock(block), bytes: block.bytes.length }
    }
  }
}
