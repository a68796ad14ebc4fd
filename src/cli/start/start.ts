import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { loadCore } from './load-core.ts'

export type Program = typeof import('./core.ts')

/** The program, ready to run a command line. */
export function start([command]: readonly string[]): Program {
  loadCore(dirname(fileURLToPath(import.meta.url)))
  // It ends before faster code would be of use, and to make that takes a third of its time.
  if (command === 'evaluate') setFlagsFromString('--no-opt')
  return createRequire(import.meta.url)('./program.js') as Program
}
