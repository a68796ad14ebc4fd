import type { ColourOption } from './result-options.ts'

/** What is asked of an explanation. */
export type ExplainOptions = ColourOption & {
  readonly path: string
  /** What to explain; where it is absent, what was concluded is told. */
  readonly name?: string
  readonly format: 'text' | 'markdown' | 'json'
  readonly whatIf?: boolean
  readonly settle?: boolean
}
