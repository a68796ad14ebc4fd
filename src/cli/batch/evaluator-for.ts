import { type RecordEvaluator, recordEvaluator } from '../../batch/record-evaluator.ts'
import type { ResultOptions } from '../../batch/record-queue.ts'
import type { Program } from '../../engine/program.ts'
import type { BatchOptions } from './batch-options.ts'
import type { LineFormat } from './line-format.ts'

/** An evaluator as the options want it. */
export function evaluatorFor(
  program: Program,
  format: LineFormat,
  options: BatchOptions,
): RecordEvaluator {
  return recordEvaluator(program, {
    fields: options.fields,
    ...format,
    ...(options.ignoreExtra === true && { extra: 'ignore' }),
    ...wantedOf(options),
  })
}

/** What is wanted of each record beside its line. */
export function wantedOf({
  tally,
  exitOn,
  warn,
}: BatchOptions): Pick<ResultOptions, 'counts' | 'warns'> {
  return { counts: tally !== undefined || exitOn !== undefined, warns: warn === true }
}
