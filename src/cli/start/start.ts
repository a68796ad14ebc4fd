import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { loadCore } from './load-core.ts'

export type Program = typeof import('./core.ts')

/** The program, ready to run a command line. */
export function start([command]: readonly string[]): Program {
  loadCore(dirname(fileURLToPath(import.meta.url)))
  // It mostly ends before faster code would be of use, and to make that takes a third of its time:
  // so only what goes on long is made faster. Its garbage is too little to share among threads.
  if (command === 'evaluate')
    setFlagsFromString('--interrupt-budget=5000000 --no-parallel-scavenge')
  return createRequire(import.meta.url)('./program.js') as Program
}
