import type { Answer } from '../../../src/model/answer.ts'
import type { Questionnaire } from '../../../src/model/questionnaire.ts'
import type { Truth } from '../../../src/model/truth.ts'
import type { ValueSet } from './value-set.ts'

/** What one set of answers makes of everything a condition can name. */
export type World = {
  readonly questionnaire: Questionnaire
  readonly answer: (question: string) => Answer | undefined
  readonly enablement: (question: string) => Truth
  /** The values a measure may still have. */
  readonly values: (measure: string) => ValueSet
  /** The classes a class list may still come to, `none` among them. */
  readonly classes: (list: string) => readonly string[]
  /** Whether a finding or a red flag holds. */
  readonly conclusion: (id: string) => Truth
}

/** The one thing of a list that has this id. */
export function named<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((one) => one.id === id)
  if (found === undefined) throw new Error(`nothing here is called "${id}"`)
  return found
}

/** Unknown and declined are something said, but not an answer to the question. */
export const isReal = (answer: Answer | undefined): answer is Answer =>
  answer !== undefined && answer.kind !== 'unknown' && answer.kind !== 'declined'
