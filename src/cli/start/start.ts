import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { loadCore } from './load-core.ts'

/** Runs one command line of this process, and sets its exit code. */
export async function start(args: readonly string[]): Promise<void> {
  const { main, processHost } = loadCore(import.meta.dirname).program
  // It mostly ends before faster code would be of use, and to make that takes more than a third of
  // its time: so only what goes on long is made faster.
  if (args[0] === 'evaluate') setFlagsFromString('--interrupt-budget=5000000')
  process.exitCode = await main(args, processHost())
}
