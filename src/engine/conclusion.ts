import type { Condition } from '../model/condition.ts'
import type { Finding } from '../model/finding.ts'
import type { RedFlag } from '../model/red-flag.ts'
import type { Holder } from './holders.ts'
import { ALWAYS, type Program } from './program.ts'
import { type State, truthAt } from './state.ts'
import type { Bits } from './truth-bits.ts'

/** The condition of a finding or red flag. */
export function conditionOf(program: Program, id: string): Condition {
  return conclusion(program, id).when
}

/** What a finding or red flag came to. */
export function concluded(program: Program, state: State, id: string): Bits {
  return truthIn(program, state, conclusion(program, id))
}

/** The node of a finding or red flag. */
export function nodeOfConclusion(program: Program, id: string): number {
  return nodeIn(program, conclusion(program, id))
}

/** What came of the condition that a part of the program's questionnaire holds; none is always yes. */
export function truthIn(program: Program, state: State, holder: Holder): Bits {
  return truthAt(state, nodeIn(program, holder))
}

/**
 * The node of the condition that a part of the program's questionnaire holds: the very part, since a copy
 * is not known. Where it holds none, that is always yes.
 */
export function nodeIn(program: Program, holder: Holder): number {
  return program.nodeIn.get(holder) ?? ALWAYS
}

/** What a condition of the questionnaire came to; no condition is always yes. */
export function cameTo(program: Program, state: State, condition: Condition | undefined): Bits {
  return truthAt(state, nodeFor(program, condition))
}

/** The node of a condition of the questionnaire; no condition is always yes. */
export function nodeFor(program: Program, condition: Condition | undefined): number {
  return condition === undefined ? ALWAYS : (program.nodeOf.get(condition) ?? ALWAYS)
}

function conclusion({ index }: Program, id: string): Finding | RedFlag {
  const found = index.conclusions.get(id)
  if (found === undefined) throw new Error(`no finding or red flag is called "${id}"`)
  return found
}
