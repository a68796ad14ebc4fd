import type { Place } from '../place.ts'
import type { Because } from './because.ts'

/** What only a look at every possible response can show. `because`: a smallest set of conditions. */
export type ProofFacts =
  /** `unlessUnknown`: but where somebody answers "unknown" to a question it hangs on. */
  | {
      readonly code: 'never-asked' | 'never-holds' | 'flag-never-fires'
      readonly id: string
      readonly unlessUnknown: boolean
      readonly because: readonly Because[]
    }
  | { readonly code: 'always-holds'; readonly id: string; readonly because: readonly Because[] }
  | {
      readonly code: 'never-stands'
      readonly topic: string
      readonly standing: string
      readonly because: readonly Because[]
    }
  | {
      readonly code: 'never-told'
      readonly topic: string
      readonly part: 'reason' | 'caution' | 'question'
      readonly name: string
      readonly because: readonly Because[]
    }
  | { readonly code: 'contradicted' | 'said-already'; readonly because: readonly Because[] }
  /** No option: no answer at all. */
  | { readonly code: 'makes-no-difference'; readonly question: string; readonly option?: string }
  /** `gates`: what decides whether the question is asked; `example`: a response that shows it. */
  | {
      readonly code: 'flag-hidden'
      readonly flag: string
      readonly question: string
      readonly gates: readonly Place[]
      readonly example: string
    }
