/** Something to choose from; how it is shown is no matter of ours. */
export type Choice = {
  /** Where the student is, and how far. */
  readonly title: string
  readonly ask: string
  readonly options: readonly ChoiceOption[]
  readonly isOfSeveral: boolean
  /** What was chosen before; Enter keeps it. */
  readonly present?: readonly string[]
  /** What Enter picks. */
  readonly preferred?: string
  /** It only leads somewhere: what was picked need not be told again. */
  readonly isWay: boolean
  readonly canGoBack: boolean
  readonly help?: string
}

export type ChoiceOption = {
  readonly id: string
  readonly text: string
  /** Chosen alone. */
  readonly exclusive?: true
  /** A key that picks it alone, at once. */
  readonly key?: OptionKey
  /** The question it asks, where it asks one. */
  readonly question?: string
}

/** A letter, and what it does in a word or two. */
export type OptionKey = { readonly letter: string; readonly word: string }

/** What a student said. `away`: there is nobody to be asked again. */
export type Said =
  | { readonly kind: 'picked'; readonly ids: readonly string[] }
  | { readonly kind: 'back' | 'stop' | 'away' | 'end-of-input' }

/** Ids of our own begin with a colon, as none of a questionnaire's can. */
export const own = {
  sections: ':sections',
  all: ':all',
  none: ':none',
  commit: ':commit',
  read: ':read',
  handIn: ':hand-in',
  back: ':back',
  done: ':done',
  yes: ':yes',
  no: ':no',
} as const
