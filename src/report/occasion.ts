import type { Assessment } from '../model/assessment.ts'
import type { Questionnaire } from '../model/questionnaire.ts'

/** What was asked and what followed: all that words are made from. */
export type Outcome = { readonly questionnaire: Questionnaire; readonly assessment: Assessment }

/** An outcome told on a day: the same day, the same words. */
export type Occasion = Outcome & {
  /** As `2026-11-21`. */
  readonly today: string
  /** How many provider questions to print; 12 unless said. */
  readonly maxQuestions?: number
}
