import type { Limits, Question } from './question.ts'

/** Why something said cannot stand as an answer, as facts; `report` words them. */
export type Rejection = {
  /** The question's id, or the name that was given for one. */
  readonly question: string
} & (
  | { readonly code: 'unknown-question'; readonly known: readonly string[] }
  | {
      readonly code: 'unknown-option'
      readonly option: string
      readonly known: readonly string[]
    }
  | { readonly code: 'wrong-type'; readonly expected: Question['type']; readonly found: string }
  | {
      readonly code: 'out-of-limits'
      readonly number: number
      readonly limits: Limits
      readonly unit?: string
    }
  | {
      readonly code: 'off-step'
      readonly number: number
      readonly step: number
      readonly low: number
    }
  /** An option that is chosen alone was chosen with others. */
  | { readonly code: 'exclusive'; readonly option: string }
  | { readonly code: 'repeated'; readonly option: string }
  /** Once by its own id, and once by one that was renamed to it. */
  | { readonly code: 'answered-twice'; readonly id: string }
  | { readonly code: 'forbidden-character'; readonly character: string }
  | { readonly code: 'must-know' }
  | { readonly code: 'empty' }
  | { readonly code: 'too-long'; readonly longest: number }
)
