import type { Compiled } from '../shipped.ts'
import type { BatchOptions } from './batch-options.ts'
import type { Evaluating } from './evaluate-files.ts'
import { evaluatorFor } from './evaluator-for.ts'
import type { LineFormat } from './line-format.ts'

/** What an evaluator is made of, here or on a thread. */
export type Start = {
  readonly compiled: Compiled
  readonly format: LineFormat
  readonly options: BatchOptions
}

/** Evaluates here, or on as many threads as the options want. */
export async function startEvaluating({
  compiled,
  format,
  options,
}: Start): Promise<Evaluating & { readonly close: () => void }> {
  const evaluator = evaluatorFor(compiled.program, format, options)
  if (options.workers === 1) {
    return { ...evaluator, ahead: 0, close: () => {} }
  }
  const { workerPool } = await import('./worker-pool.ts')
  const pool = workerPool(options.workers, { compiled, options })
  return { ...evaluator, ...pool, ahead: AHEAD * options.workers }
}

/** Blocks for each thread, so that none waits for the next to be read. */
const AHEAD = 2
