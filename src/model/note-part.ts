/** A paragraph of the intake note, in the author's order and words. */
export type NotePart = {
  readonly title: string
  readonly shows: readonly NoteSubject[]
  /** Panels of which it only tells how many rows are met. */
  readonly counts: readonly string[]
}

export type NoteSubject = {
  readonly about: 'question' | 'measure' | 'class' | 'finding' | 'panel'
  readonly id: string
}
