import { operand } from '../engine/instruction.ts'
import { compareAnswer } from '../engine/run.ts'
import { NOT_ASKED } from '../engine/slot.ts'
import { newState } from '../engine/state.ts'
import { NO, YES } from '../engine/truth-bits.ts'
import { NEVER } from './diagram.ts'
import { type Encoding, where } from './encoding.ts'
import { ALWAYS_YES, type Rails } from './rails.ts'

/** How a question's answer compares, asked of the engine for every slot the question may have. */
export function encodeAnswer(encoding: Encoding, at: number): Rails {
  const { program } = encoding
  const question = operand(program.code, at + 3)
  const state = newState(program)
  const comesTo = (truth: number) => {
    return where(encoding, question, (slot) => {
      state.slots[question] = slot
      return compareAnswer(program, state.slots, at) === truth
    })
  }
  return { yes: comesTo(YES), no: comesTo(NO) }
}

/** A question's enablement: open only while something its `when` reads may still be asked. */
export function encodeEnablement(encoding: Encoding, at: number): Rails {
  const { program, logic, diagrams, rails } = encoding
  const { code } = program
  const when = rails[operand(code, at + 2)] ?? ALWAYS_YES
  const settled = Array.from({ length: operand(code, at + 3) }, (_, read) => {
    const question = operand(code, at + 4 + 2 * read)
    const enabled = rails[operand(code, at + 5 + 2 * read)] ?? { yes: NEVER, no: NEVER }
    const asked = where(encoding, question, (slot) => slot !== NOT_ASKED)
    return diagrams.or(enabled.no, diagrams.and(enabled.yes, asked))
  })
  const opened = diagrams.and(logic.unknown(when), logic.every(settled))
  return { yes: diagrams.or(when.yes, opened), no: when.no }
}
