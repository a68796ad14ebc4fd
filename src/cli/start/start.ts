import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { loadCore } from './load-core.ts'

export type Program = typeof import('./core.ts')

/** The program, ready to run a command line. */
export function start([command]: readonly string[]): Program {
  loadCore(dirname(fileURLToPath(import.meta.url)))
  // It ends before faster code would be of use, and to make that takes a third of its time; its
  // garbage is too little to share out among threads.
  if (command === 'evaluate') setFlagsFromString('--no-opt --no-parallel-scavenge')
  return createRequire(import.meta.url)('./program.js') as Program
}
