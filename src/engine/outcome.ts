import { type State, truthAt } from './state.ts'
import type { Bits } from './truth-bits.ts'

/** Something to be brought about: a node comes out so, or all or any of several do. */
export type Outcome =
  | { readonly kind: 'truth'; readonly node: number; readonly truth: Bits }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Outcome[] }

export const comesOut = (node: number, truth: Bits): Outcome => ({ kind: 'truth', node, truth })

export const allOf = (of: readonly Outcome[]): Outcome => ({ kind: 'all', of })

export const anyOf = (of: readonly Outcome[]): Outcome => ({ kind: 'any', of })

/** Has it come about, in a state that has been run? */
export function hasCome(state: State, outcome: Outcome): boolean {
  switch (outcome.kind) {
    case 'truth':
      return truthAt(state, outcome.node) === outcome.truth
    case 'all':
      return outcome.of.every((part) => hasCome(state, part))
    case 'any':
      return outcome.of.some((part) => hasCome(state, part))
  }
}

/** The nodes an outcome hangs on. */
export function nodesIn(outcome: Outcome): readonly number[] {
  return outcome.kind === 'truth' ? [outcome.node] : outcome.of.flatMap(nodesIn)
}
