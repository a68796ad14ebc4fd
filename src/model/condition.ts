import type { Urgency } from './red-flag.ts'
import type { Standing } from './topic.ts'

/** An expression over answers. Bullets carry the logic, lines carry one comparison each. */
export type Condition = Combination | Line

export type Combination =
  | { readonly kind: 'all' | 'any' | 'none'; readonly of: readonly Condition[] }
  | { readonly kind: 'at-least'; readonly count: number; readonly of: readonly Condition[] }

/** One comparison. Names are resolved: what a line is about stands in it, by id. */
export type Line = OptionLine | ChoicesLine | NumberLine | StateLine | ConclusionLine

/** `q is o`, `q is not o`, `q is one of [..]`, of a choice, a yes-no question or a class list. */
export type OptionLine = {
  readonly kind: 'option'
  readonly about: 'question' | 'class'
  readonly id: string
  readonly is: 'is' | 'is-not' | 'is-one-of'
  /** Options of the question (`yes`, `no` for a yes-no question) or classes of the list. */
  readonly options: readonly string[]
}

/** `q includes any of [..]`; `q includes o` is `any of` with one option. */
export type ChoicesLine = {
  readonly kind: 'choices'
  readonly id: string
  readonly includes: 'any' | 'all' | 'none'
  readonly options: readonly string[]
}

/** `q >= 7`, `q between 4 and 6` (both ends included), of a number question or a measure. */
export type NumberLine =
  | {
      readonly kind: 'number'
      readonly about: 'question' | 'measure'
      readonly id: string
      readonly compare: Comparison
      readonly bound: number
    }
  | {
      readonly kind: 'between'
      readonly about: 'question' | 'measure'
      readonly id: string
      readonly low: number
      readonly high: number
    }

export type Comparison = '>=' | '>' | '<' | '<=' | '='

/** `q is answered`, `q is unknown` (which a declined question is too). */
export type StateLine = {
  readonly kind: 'state'
  readonly id: string
  readonly is: 'answered' | 'unknown'
}

/** `f`, `not f`, of a finding or a red flag. */
export type ConclusionLine = {
  readonly kind: 'conclusion'
  readonly about: 'finding' | 'red-flag'
  readonly id: string
  readonly negated: boolean
}

/** A condition of a check: lines hold only when established, and may speak of what follows. */
export type CheckCondition =
  | { readonly kind: 'all' | 'any' | 'none'; readonly of: readonly CheckCondition[] }
  | { readonly kind: 'at-least'; readonly count: number; readonly of: readonly CheckCondition[] }
  | CheckLine

export type CheckLine =
  | Line
  /** `L is not established`: no or unknown. */
  | { readonly kind: 'not-established'; readonly line: Line }
  /** `L is possible`: yes or unknown. */
  | { readonly kind: 'possible'; readonly line: Line }
  /** `urgency at least U`, `urgency at most U`. */
  | { readonly kind: 'urgency'; readonly at: 'least' | 'most'; readonly urgency: Urgency }
  /** `T is discuss`, `any topic is one of [..]`; `topic` is an id, or which of all topics. */
  | {
      readonly kind: 'standing'
      readonly topic: { readonly id: string } | 'any' | 'every'
      readonly is: 'is' | 'is-not' | 'is-one-of'
      readonly standings: readonly Standing[]
    }
