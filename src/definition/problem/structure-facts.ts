import type { Place } from '../place.ts'
import type { Because } from './because.ts'
import type { Kind } from './name-facts.ts'

/** What can be wrong with a questionnaire whose names all resolve. */
export type StructureFacts =
  | { readonly code: 'cycle'; readonly path: readonly string[] }
  | {
      readonly code: 'limits-reversed' | 'limits-too-fine'
      readonly low: number
      readonly high: number
    }
  | {
      readonly code: 'step-does-not-fit'
      readonly step: number
      readonly low: number
      readonly high: number
    }
  | { readonly code: 'too-many-values'; readonly count: number; readonly limit: number }
  | { readonly code: 'too-few-options'; readonly count: number }
  | { readonly code: 'too-many-options'; readonly count: number; readonly limit: number }
  | { readonly code: 'all-exclusive' }
  | { readonly code: 'must-be-examined' }
  | { readonly code: 'class-gap'; readonly example: readonly string[] }
  | { readonly code: 'too-many-cells'; readonly limit: number }
  | {
      readonly code: 'unreachable-row'
      readonly class: string
      readonly after: 'otherwise' | 'rows' | 'conditions'
      readonly because?: readonly Because[]
    }
  | { readonly code: 'line-always' | 'line-never'; readonly line: string; readonly because: string }
  | { readonly code: 'drop-below-zero'; readonly id: string; readonly low: number }
  | { readonly code: 'measure-too-wide'; readonly id: string }
  | {
      readonly code: 'measure-too-fine'
      readonly id: string
      readonly count: number
      readonly limit: number
    }
  | { readonly code: 'too-many-classes'; readonly count: number; readonly limit: number }
  | {
      readonly code: 'negation-of-disabled'
      readonly line: string
      readonly question: string
      readonly positive: string
    }
  | {
      readonly code: 'asked-too-early'
      /** What reads too early: the condition of the question, or one of its texts. */
      readonly by: 'condition' | 'text'
      readonly question: string
      readonly reads: string
      /** Where the two are asked. */
      readonly order: readonly Place[]
    }
  | { readonly code: 'unused'; readonly kind: Kind | 'option'; readonly id: string }
  | { readonly code: 'empty-questionnaire' }
  | { readonly code: 'too-many-problems'; readonly count: number; readonly limit: number }
