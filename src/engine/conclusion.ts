import type { Condition } from '../model/condition.ts'
import type { Program } from './program.ts'
import { type State, truthAt } from './state.ts'
import { type Bits, YES } from './truth-bits.ts'

/** The condition of a finding or red flag. */
export function conditionOf({ index }: Program, id: string): Condition {
  const condition = index.conclusions.get(id)
  if (condition === undefined) throw new Error(`no finding or red flag is called "${id}"`)
  return condition
}

/** What a condition of the questionnaire came to; no condition is always yes. */
export function cameTo(program: Program, state: State, condition: Condition | undefined): Bits {
  const node = condition === undefined ? undefined : program.nodeOf.get(condition)
  return node === undefined ? YES : truthAt(state, node)
}
