import type { Place } from '../place.ts'

/** What can be wrong with a condition before its names are looked up. */
export type ConditionFacts =
  | { readonly code: 'list-without-combiner'; readonly lines: readonly string[] }
  | { readonly code: 'unknown-combiner'; readonly key: string; readonly value?: string }
  | { readonly code: 'several-combiners'; readonly keys: readonly string[] }
  | { readonly code: 'combiner-without-list'; readonly key: string }
  | { readonly code: 'count-without-of' | 'of-without-count' }
  | { readonly code: 'count-out-of-range'; readonly count: number; readonly of: number }
  | { readonly code: 'not-a-condition'; readonly found: string }
  | {
      readonly code: 'and-or-in-line'
      readonly word: string
      readonly combiner: 'all' | 'any'
      readonly lines: readonly string[]
      /** The whole line; there where the bullets can mean nothing else than it does. */
      readonly sure?: Place
    }
  | { readonly code: 'unknown-form'; readonly line: string; readonly suggestion?: string }
  | {
      readonly code: 'unknown-operator'
      readonly word: string
      readonly suggestion?: string
    }
  | { readonly code: 'bound-not-a-number'; readonly word: string; readonly suggestion?: string }
  | { readonly code: 'bounds-reversed'; readonly low: number; readonly high: number }
  | { readonly code: 'check-only-line'; readonly line: string }
