/** The command cannot be carried out as it was given: one line, and what to do instead. */
export class UsageError extends Error {
  readonly hint: string | undefined

  constructor(message: string, hint?: string) {
    super(message)
    this.hint = hint
  }
}

/** Whoever read the results has left: not a mistake of anybody's. */
export class ReaderGone extends Error {}
