import process from 'node:process'
import { loadCore } from './load-core.ts'

/** Runs one command line of this process, and sets its exit code. */
export async function start(args: readonly string[]): Promise<void> {
  const { main, processHost } = loadCore(import.meta.dirname).program
  if (args[0] === 'evaluate') expectShortRun()
  process.exitCode = await main(args, processHost())
}

/**
 * It mostly ends before faster code would be of use, and to make that takes a tenth of its time: so
 * only what goes on long is made faster.
 */
function expectShortRun(): void {
  // To load this takes a twentieth of a start: no other command waits for it.
  const { setFlagsFromString } = process.getBuiltinModule('node:v8')
  setFlagsFromString('--interrupt-budget=5000000')
  // To clear away what is done with takes less than new pages of memory do.
  setFlagsFromString('--semi-space-growth-factor=1')
}
