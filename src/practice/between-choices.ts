import type { Changeable, Changes } from './what-changed.ts'

/** What a student is told between two choices. */
export type Telling =
  /** The answers to these questions; `opened`: sections in which they opened new ones. */
  | {
      readonly kind: 'answers'
      readonly questions: readonly string[]
      readonly opened: readonly string[]
    }
  /** The story, and all the answers so far. */
  | { readonly kind: 'all-heard' }
  /** What the answers changed, against the guess. */
  | { readonly kind: 'changes'; readonly guess: readonly Changeable[]; readonly changes: Changes }
  /** There are provider questions only to topics. */
  | { readonly kind: 'topics-first' }
