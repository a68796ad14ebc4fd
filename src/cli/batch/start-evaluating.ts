import type { Program } from '../../engine/program.ts'
import type { Compiled } from '../shipped.ts'
import type { BatchOptions } from './batch-options.ts'
import type { Evaluating } from './evaluate-files.ts'
import { evaluatorFor } from './evaluator-for.ts'

/** Evaluates here, or on as many threads as the options want. */
export async function startEvaluating(
  compiled: Compiled,
  program: Program,
  options: BatchOptions,
): Promise<Evaluating & { readonly close: () => void }> {
  const evaluator = evaluatorFor(program, compiled.hash, options)
  if (options.workers === 1) {
    return { ...evaluator, ahead: 0, close: () => {} }
  }
  const { workerPool } = await import('./worker-pool.ts')
  const pool = workerPool(options.workers, { compiled, options })
  return { ...evaluator, ...pool, ahead: AHEAD * options.workers }
}

/** Blocks for each thread, so that none waits for the next to be read. */
const AHEAD = 2
