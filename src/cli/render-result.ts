import { Option } from 'commander'
import type { Assessment } from '../model/assessment.ts'
import type { ResponseProblem } from '../report/assessment-json.ts'
import { toNote } from '../report/note.ts'
import { summarize } from '../report/summarize.ts'
import { toJson } from '../report/to-json.ts'
import { toMarkdown } from '../report/to-markdown.ts'
import { toText } from '../report/to-text.ts'
import type { Host } from './host.ts'
import type { Compiled } from './shipped.ts'
import { chalkOf, colourLevel, summaryStyle } from './style.ts'

export type Format = 'text' | 'markdown' | 'json' | 'note'

/** The option that chooses a format, for the commands that end in an assessment. */
export function formatOption(): Option {
  return new Option('--format <format>', 'text and markdown: the summary; note: for the record')
    .choices(['text', 'markdown', 'json', 'note'])
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

export type Result = {
  readonly compiled: Compiled
  readonly assessment: Assessment
  readonly problems: readonly ResponseProblem[]
  /** The response's own, where it has one. */
  readonly id?: string
}

/** An assessment in the format asked for. */
export function renderResult(result: Result, options: ResultOptions, host: Host): string {
  const { compiled, assessment } = result
  const { questionnaire } = compiled
  const today = options.date ?? host.today()
  const maxQuestions = options.allQuestions ? Number.POSITIVE_INFINITY : 12
  const occasion = { questionnaire, assessment, today, maxQuestions }
  switch (options.format) {
    case 'markdown':
      return toMarkdown(summarize(occasion))
    case 'note':
      return toNote(occasion)
    case 'json':
      return `${JSON.stringify(toJson({ ...occasion, ...result, hash: compiled.hash }), null, 2)}\n`
    case 'text': {
      const level = colourLevel(host, 'results', options.color)
      const style = summaryStyle(chalkOf(level))
      return toText(summarize(occasion), { width: widthOf(host), style })
    }
  }
}

/** Long lines tire the eye: a wide terminal is not filled. */
function widthOf({ terminals }: Host): number {
  return Math.min(terminals.columns, WIDEST)
}

const WIDEST = 96
