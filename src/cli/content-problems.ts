/** What was to be read has problems, as rendered: told once, in `main`, and the run ends there. */
export class ContentProblems extends Error {
  readonly rendered: string

  constructor(rendered: string) {
    super('the content has problems')
    this.rendered = rendered
  }
}
