import { Option } from 'commander'

export const formats = ['text', 'markdown', 'json', 'note'] as const

export type Format = (typeof formats)[number]

/** The option that chooses a format, for the commands that end in an assessment. */
export function formatOption(): Option {
  return new Option('--format <format>', 'text and markdown: the summary; note: for the record')
    .choices(formats)
    .default('text')
}

/** What is asked of a result beside its format. */
export type ResultOptions = ColourOption & {
  readonly format: Format
  readonly allQuestions?: boolean
  /** As `2026-11-21`; today where it is not given. */
  readonly date?: string
}

/** An option of the whole program: `color` is false after `--no-color`. */
export type ColourOption = { readonly color: boolean }
