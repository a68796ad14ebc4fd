import { parentPort, workerData } from 'node:worker_threads'
import type { Block } from '../../batch/block.ts'
import { evaluatorFor } from './evaluator-for.ts'
import { leanMemory } from './lean-memory.ts'
import { lineFormat } from './line-format.ts'
import { packOutcomes } from './pack-outcomes.ts'
import type { WorkerSetup } from './worker-pool.ts'

leanMemory()
// A thread of its own: a block comes in, its outcomes go back.
const { compiled, options } = workerData as WorkerSetup
const { program, hash } = compiled
const { evaluateBlock } = evaluatorFor(program, lineFormat(program, hash, options), options)
parentPort?.on('message', (block: Block) => {
  const bytes = Buffer.from(block.bytes.buffer)
  parentPort?.postMessage(packOutcomes(evaluateBlock({ ...block, bytes })))
})
