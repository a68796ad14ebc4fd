import { newlinesIn } from '../../batch/block.ts'
import type { Outcome } from '../../batch/outcome.ts'
import type { RecordEvaluator } from '../../batch/record-evaluator.ts'
import { type BatchFile, blocksOf } from './batch-input.ts'

/** What became of some records of a file, in order, and how many bytes they were. */
export type Group = {
  readonly file: BatchFile
  readonly outcomes: readonly Outcome[]
  readonly bytes: number
}

export type Evaluating = {
  readonly files: readonly BatchFile[]
  readonly evaluator: RecordEvaluator
  /** The results of so many records are known: all but the last of them are only read. */
  readonly known: number
}

/** Evaluates one file after the other, as their records come. */
export async function* evaluateFiles(
  { files, evaluator, known }: Evaluating,
  stop: AbortSignal,
): AsyncGenerator<Group> {
  let linesBefore = 0
  for (const file of files) {
    if (stop.aborted) return
    let lines = 0
    for await (const block of blocksOf(file, stop)) {
      lines = block.line + newlinesIn(block.bytes)
      // A line is a record at most.
      const evaluate = linesBefore + lines < known ? evaluator.readBlock : evaluator.evaluateBlock
      yield { file, outcomes: evaluate(block), bytes: block.bytes.length }
    }
    linesBefore += lines
  }
}
