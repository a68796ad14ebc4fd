import type { Condition } from '../model/condition.ts'
import { cameTo } from './conclusion.ts'
import type { Program } from './program.ts'
import type { State } from './state.ts'
import type { Bits } from './truth-bits.ts'

/** Something to be brought about: a condition comes out so, or all or any of several do. */
export type Outcome =
  | { readonly kind: 'truth'; readonly condition: Condition; readonly truth: Bits }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Outcome[] }

export function comesOut(condition: Condition, truth: Bits): Outcome {
  return { kind: 'truth', condition, truth }
}

export const allOf = (of: readonly Outcome[]): Outcome => ({ kind: 'all', of })

export const anyOf = (of: readonly Outcome[]): Outcome => ({ kind: 'any', of })

/** Has it come about, in a state that has been run? */
export function hasCome(program: Program, state: State, outcome: Outcome): boolean {
  switch (outcome.kind) {
    case 'truth':
      return cameTo(program, state, outcome.condition) === outcome.truth
    case 'all':
      return outcome.of.every((part) => hasCome(program, state, part))
    case 'any':
      return outcome.of.some((part) => hasCome(program, state, part))
  }
}

/** The conditions an outcome hangs on. */
export function conditionsIn(outcome: Outcome): readonly Condition[] {
  return outcome.kind === 'truth' ? [outcome.condition] : outcome.of.flatMap(conditionsIn)
}
