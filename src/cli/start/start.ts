import process from 'node:process'
import { loadCore } from './load-core.ts'

/** Runs one command line of this process, and sets its exit code. */
export async function start(args: readonly string[]): Promise<void> {
  const { main, processHost } = loadCore(import.meta.dirname, require).program
  if (args[0] === 'evaluate') expectShortRun()
  process.exitCode = await main(args, processHost())
}

/**
 * It mostly ends before faster code would be of use, and to make that takes a tenth of its time: so
 * only what goes on long is made faster, and whether anything does is not reckoned anew for each kind of
 * object it meets. Nor is it given more room for what is soon done with: new pages of memory take longer
 * than to clear the old ones.
 */
function expectShortRun(): void {
  // To load this takes a twentieth of a start: no other command waits for it.
  const { setFlagsFromString } = process.getBuiltinModule('node:v8')
  setFlagsFromString('--interrupt-budget=5000000 --no-reset-interrupt-on-ic-update')
  setFlagsFromString('--semi-space-growth-factor=1')
}
