import { init, killThreads } from 'z3-solver'
import type { Term } from './z3-text.ts'

/**
 * Whether each term can be true along with all that the script asserts. Every term is asked for on
 * its own: a solver that keeps what it learned of the others grew slow.
 */
export async function decide(
  script: readonly string[],
  terms: readonly Term[],
): Promise<readonly boolean[]> {
  const { Z3, em } = await init()
  try {
    const context = Z3.mk_context(Z3.mk_config())
    // Bit vectors of a few bits and Booleans: what z3 has its finite-domain solver for.
    const lines = ['(set-logic QF_FD)', ...script, ...terms.map(asking)]
    let said = ''
    for (const text of pieces(lines)) {
      said += evaluate(em, Number(context), text)
      await untilOthersHaveRun()
    }
    const answers = said.trim().split('\n')
    if (answers.length !== terms.length) throw new Error(answers.slice(0, 5).join('\n'))
    return answers.map(isSatisfiable)
  } finally {
    // Its threads would keep the tests from ending.
    await killThreads(em)
  }
}

/** What of z3's memory and functions is needed to hand it a text. */
type Machine = {
  readonly HEAPU8: Uint8Array
  readonly _malloc: (bytes: number) => number
  readonly _free: (at: number) => void
  readonly _Z3_eval_smtlib2_string: (context: number, text: number) => number
  readonly UTF8ToString: (at: number) => string
}

/**
 * The wrapper of the package puts the text on a stack, and takes it away while its thread still reads:
 * long texts came out cut. So the text is put on the heap, and read in this thread.
 */
function evaluate(machine: Machine, context: number, text: string): string {
  const bytes = new TextEncoder().encode(`${text}\0`)
  const at = machine._malloc(bytes.length)
  machine.HEAPU8.set(bytes, at)
  const said = machine.UTF8ToString(machine._Z3_eval_smtlib2_string(context, at))
  machine._free(at)
  return said
}

function asking(term: Term): string {
  return `(push)(assert ${term})(check-sat)(pop)`
}

function isSatisfiable(answer: string): boolean {
  if (answer !== 'sat' && answer !== 'unsat') throw new Error(`z3 says "${answer}"`)
  return answer === 'sat'
}

const LINES_AT_ONCE = 100

function pieces(lines: readonly string[]): readonly string[] {
  const count = Math.ceil(lines.length / LINES_AT_ONCE)
  return Array.from({ length: count }, (_, piece) => {
    return lines.slice(piece * LINES_AT_ONCE, (piece + 1) * LINES_AT_ONCE).join('\n')
  })
}

const untilOthersHaveRun = () => new Promise((done) => setTimeout(done))
