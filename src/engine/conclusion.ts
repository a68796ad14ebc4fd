import type { Condition } from '../model/condition.ts'
import { ALWAYS, type Program } from './program.ts'
import { type State, truthAt } from './state.ts'
import type { Bits } from './truth-bits.ts'

/** The condition of a finding or red flag. */
export function conditionOf({ index }: Program, id: string): Condition {
  const condition = index.conclusions.get(id)
  if (condition === undefined) throw new Error(`no finding or red flag is called "${id}"`)
  return condition
}

/** What a condition of the questionnaire came to; no condition is always yes. */
export function cameTo(program: Program, state: State, condition: Condition | undefined): Bits {
  return truthAt(state, nodeFor(program, condition))
}

/** The node of a condition of the questionnaire; no condition is always yes. */
export function nodeFor(program: Program, condition: Condition | undefined): number {
  return condition === undefined ? ALWAYS : (nodeWithin(program, condition) ?? ALWAYS)
}

/** The node of a condition, or of a part of one; none where the questionnaire does not hold it. */
export function nodeWithin(program: Program, condition: Condition): number | undefined {
  return program.nodeOf.get(condition) ?? program.nodeOfPart.get(condition)
}
