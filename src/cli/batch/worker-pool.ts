import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Block } from '../../batch/block.ts'
import type { Outcome } from '../../batch/record-outcome.ts'
import type { Compiled } from '../shipped.ts'
import type { BatchOptions } from './batch-options.ts'
import { type PackedOutcomes, unpackOutcomes } from './pack-outcomes.ts'

/** Evaluates blocks on threads of their own, several at a time. */
export type WorkerPool = {
  readonly evaluateBlock: (block: Block) => Promise<readonly Outcome[]>
  readonly close: () => void
}

/** What a thread is told when it starts. */
export type WorkerSetup = { readonly compiled: Compiled; readonly options: BatchOptions }

/** Blocks go to the threads in turn, so that each answers in the order in which it was asked. */
export function workerPool(count: number, setup: WorkerSetup): WorkerPool {
  const threads = Array.from({ length: count }, () => newThread(setup))
  let next = 0
  return {
    evaluateBlock: (block) => {
      const thread = threads[next % count]
      next += 1
      if (thread === undefined) throw new Error('there is no thread to evaluate on')
      return thread.evaluate(block)
    },
    close: () => {
      for (const { close } of threads) close()
    },
  }
}

/** A thread answers one block after another, so the first that waits is the one that is answered. */
function newThread(setup: WorkerSetup) {
  const worker = new Worker(join(import.meta.dirname, 'batch-worker.js'), { workerData: setup })
  const waiting: Waiting[] = []
  worker.on('message', (packed: PackedOutcomes) => waiting.shift()?.resolve(unpackOutcomes(packed)))
  worker.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error)
  })
  return {
    evaluate: async (block: Block) => {
      return await new Promise<readonly Outcome[]>((resolve, reject) => {
        waiting.push({ resolve, reject })
        // What is handed over is gone from here, and a block may share its memory with the next.
        const bytes = new Uint8Array(block.bytes)
        worker.postMessage({ ...block, bytes }, [bytes.buffer])
      })
    },
    close: () => void worker.terminate(),
  }
}

type Waiting = {
  readonly resolve: (outcomes: readonly Outcome[]) => void
  readonly reject: (error: Error) => void
}
