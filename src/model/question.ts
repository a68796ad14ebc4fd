import type { Condition } from './condition.ts'

export type Question = YesNoQuestion | ChoiceQuestion | NumberQuestion | TextQuestion

export type YesNoQuestion = QuestionBase & { readonly type: 'yes-no' }

/** `choice`: one option; `choices`: one or more. */
export type ChoiceQuestion = QuestionBase & {
  readonly type: 'choice' | 'choices'
  readonly options: readonly Option[]
}

export type NumberQuestion = QuestionBase & {
  readonly type: 'number'
  readonly unit?: string
  readonly limits: Limits
  /** Answers lie on `limits.low + k × step`. */
  readonly step: number
}

/** For notes: conditions can only ask whether it is answered. */
export type TextQuestion = QuestionBase & { readonly type: 'text' }

export type Option = {
  readonly id: string
  readonly text: string
  /** What the intake note calls it. */
  readonly clinician?: string
  /** Chosen alone: "none of these". */
  readonly exclusive: boolean
}

/** Both ends included, in the question's unit. */
export type Limits = { readonly low: number; readonly high: number }

type QuestionBase = {
  readonly id: string
  readonly ask: string
  /** What the intake note calls it. */
  readonly clinician?: string
  readonly help?: string
  /** Why this is asked. */
  readonly why?: string
  /** The section's, the use's and the question's own condition, joined. Absent: always enabled. */
  readonly when?: Condition
  /** No unknown, no declined. */
  readonly mustKnow: boolean
  /** History for the note: asked though no conclusion reads it. */
  readonly record: boolean
  /** A person alone answers unknown. */
  readonly needs?: 'examiner'
  /** `false` for age and history: never offered as what a conclusion depends on. */
  readonly changeable: boolean
  readonly code?: Code
}

/** A term of a public terminology, for exchange. */
export type Code = { readonly system: string; readonly code: string; readonly display: string }

export type Section = {
  readonly id: string
  readonly title: string
  /** Its yes-no questions on one screen. */
  readonly checklist: boolean
  readonly when?: Condition
  /** Question ids, in the author's order, uses already expanded. */
  readonly questions: readonly string[]
}
