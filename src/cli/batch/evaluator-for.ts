import { type RecordEvaluator, recordEvaluator } from '../../batch/record-evaluator.ts'
import type { Program } from '../../engine/program.ts'
import type { BatchOptions } from './batch-options.ts'
import { lineFormat } from './line-format.ts'

/** An evaluator as the options want it; `hash`: of the compiled questionnaire. */
export function evaluatorFor(
  program: Program,
  hash: string,
  options: BatchOptions,
): RecordEvaluator {
  return recordEvaluator(program, {
    fields: options.fields,
    ...lineFormat(program, hash, options),
    ...(options.ignoreExtra === true && { extra: 'ignore' }),
    counts: options.tally !== undefined || options.exitOn !== undefined,
    warns: options.warn === true,
  })
}
