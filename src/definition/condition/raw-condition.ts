import type { Comparison } from '../../model/condition.ts'
import type { Place } from '../place.ts'

/** A condition as read, its names not yet looked up. */
export type RawCondition = RawCombination | RawLine

export type RawCombination = { readonly place: Place } & (
  | { readonly kind: 'all' | 'any' | 'none'; readonly of: readonly RawCondition[] }
  | { readonly kind: 'at-least'; readonly count: number; readonly of: readonly RawCondition[] }
  /** What could not be read; it has been reported. */
  | { readonly kind: 'broken' }
)

/** A word of a line that names something. */
export type Name = { readonly text: string; readonly place: Place }

/** A line by its form alone: what a word names decides what the line means. */
export type RawLine = { readonly place: Place; readonly line: string } & (
  | {
      readonly kind: 'is'
      readonly subject: Name | 'any-topic' | 'every-topic'
      readonly is: 'is' | 'is-not' | 'is-one-of'
      readonly options: readonly Name[]
    }
  | {
      readonly kind: 'includes'
      readonly subject: Name
      readonly includes: 'any' | 'all' | 'none'
      readonly options: readonly Name[]
    }
  | {
      readonly kind: 'compare'
      readonly subject: Name
      readonly compare: Comparison
      readonly bound: number
    }
  | {
      readonly kind: 'between'
      readonly subject: Name
      readonly low: number
      readonly high: number
    }
  | { readonly kind: 'state'; readonly subject: Name; readonly is: 'answered' | 'unknown' }
  | { readonly kind: 'bare'; readonly subject: Name; readonly negated: boolean }
  | { readonly kind: 'not-established' | 'possible'; readonly of: RawLine }
  | { readonly kind: 'urgency'; readonly at: 'least' | 'most'; readonly urgency: Name }
)
