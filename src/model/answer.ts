/** What was said to one question. */
export type Answer =
  | { readonly kind: 'yes-no'; readonly yes: boolean }
  | { readonly kind: 'choice'; readonly option: string }
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  /** Asked, and the respondent could not say: not the same as not asked. */
  | { readonly kind: 'unknown' }
  /** Asked, and the respondent would rather not say. */
  | { readonly kind: 'declined' }

/** Answers so far, by question id. An absent id was not asked. */
export type Answers = ReadonlyMap<string, Answer>

/** All answers of one sitting. */
export type Response = {
  readonly id?: string
  /** The questionnaire and version answered, as `id@version`, where the response names one. */
  readonly questionnaire?: string
  readonly answers: Answers
}
