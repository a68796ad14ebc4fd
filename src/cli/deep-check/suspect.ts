import type { ProofFacts } from '../../definition/problem/proof-facts.ts'
import type { StructureFacts } from '../../definition/problem/structure-facts.ts'
import type { Condition } from '../../model/condition.ts'
import type { Wanted, WantedTruth } from '../../proof/wanted.ts'

/** Something that failed to be so, before it is known why and where it stands. */
export type Suspect = {
  /** What it is about: a thing by its id, or a part of the questionnaire. */
  readonly about: string | object
  /** Whose conditions need no name in the reasons. */
  readonly owner: string
  /** Which of several conditions of the owner it is about. */
  readonly row?: number
  readonly facts: DeepFacts
  /** What cannot all come out so. */
  readonly wanted: readonly Wanted[]
  /** The responses that count: `opened`, every question is asked; `known`, no answer is unknown. */
  readonly among: 'all' | 'known' | 'opened'
}

export type DeepFacts = ProofFacts | Extract<StructureFacts, { readonly code: 'unreachable-row' }>

/** No condition is wanted of what has none. */
export function wants(
  owner: string,
  condition: Condition | undefined,
  truth: WantedTruth,
): readonly Wanted[] {
  return condition === undefined ? [] : [{ owner, condition, truth }]
}
