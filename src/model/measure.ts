import type { Condition } from './condition.ts'

/** A number that follows from answers, in exact arithmetic. */
export type Measure = {
  readonly id: string
  /** What the intake note calls it. */
  readonly clinician?: string
} & MeasureKind

type MeasureKind =
  /** `100 × (from − to) / from`; undefined where `from` is zero. */
  | { readonly kind: 'percent-drop'; readonly from: MeasureInput; readonly to: MeasureInput }
  /** `|a − b|`. */
  | { readonly kind: 'difference'; readonly of: readonly MeasureInput[] }
  | { readonly kind: 'highest' | 'sum'; readonly of: readonly MeasureInput[] }
  /** How many of the conditions hold. */
  | { readonly kind: 'count'; readonly of: readonly Condition[] }

/** A number question or another measure, by id. */
export type MeasureInput = { readonly about: 'question' | 'measure'; readonly id: string }
