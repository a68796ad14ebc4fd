import type { Span } from '../text/span.ts'

/** Where something stands in the files of a questionnaire. */
export type Place = {
  readonly file: string
  readonly span: Span
  /** The use this was written out for, where it stands in a template. */
  readonly use?: string
}
