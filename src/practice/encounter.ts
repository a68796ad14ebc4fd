import type { Attempt } from '../model/attempt.ts'
import type { Telling } from './between-choices.ts'
import type { CommitmentName } from './commitments.ts'
import type { Exercise } from './pose-exercise.ts'

/** `explore`: what answers change is guessed, then told. `exam`: nothing is told before the end. */
export type Way = 'plain' | 'explore' | 'exam'

/** A student with a case. */
export type Encounter = {
  readonly exercise: Exercise
  readonly way: Way
  readonly attempt: Attempt
  readonly at: Place
  /** What is to be told before the next choice. */
  readonly telling?: Telling
}

export type Place =
  /** What was told stands above. `from`: the section that was chosen last. */
  | { readonly kind: 'next'; readonly from?: string }
  | { readonly kind: 'sections'; readonly from?: string }
  | { readonly kind: 'section'; readonly id: string }
  /** What do these answers change? */
  | { readonly kind: 'guess'; readonly asked: readonly string[]; readonly section: string }
  | { readonly kind: 'commitments'; readonly from?: CommitmentName }
  | { readonly kind: 'commitment'; readonly name: Exclude<CommitmentName, 'topics' | 'asks'> }
  | { readonly kind: 'topics' }
  | { readonly kind: 'standing'; readonly topic: string }
  /** `picked`: more than are wanted. */
  | { readonly kind: 'asks'; readonly picked?: readonly string[] }
  | { readonly kind: 'handing-in' }
  | { readonly kind: 'leaving'; readonly from: Place }
  | { readonly kind: 'ended'; readonly how: Ending }

export type Ending = 'handed-in' | 'stopped' | 'end-of-input'

export function beginEncounter(exercise: Exercise, way: Way): Encounter {
  return { exercise, way, attempt: { asked: [] }, at: { kind: 'next' } }
}

/** Whether there is anything that leaving would lose. */
export function hasBegun({ attempt }: Encounter): boolean {
  const { asked, ...commitments } = attempt
  return asked.length > 0 || Object.values(commitments).some((one) => one !== undefined)
}
