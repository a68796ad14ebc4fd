import type { Assessment } from '../model/assessment.ts'
import type { ResponseProblem } from '../report/assessment-json.ts'
import { toNote } from '../report/note.ts'
import { summarize } from '../report/summarize.ts'
import { toJson } from '../report/to-json.ts'
import { toMarkdown } from '../report/to-markdown.ts'
import { toText } from '../report/to-text.ts'
import type { Host } from './host.ts'
import type { ResultOptions } from './result-options.ts'
import type { Compiled } from './shipped.ts'
import { colourLevel, summaryStyle } from './style.ts'
import { widthOf } from './text-width.ts'

export type Result = {
  readonly compiled: Compiled
  readonly assessment: Assessment
  readonly problems: readonly ResponseProblem[]
  /** The response's own, where it has one. */
  readonly id?: string
}

/** An assessment in the format asked for. */
export function renderResult(result: Result, options: ResultOptions, host: Host): string {
  const occasion = occasionOf(result, options, host)
  switch (options.format) {
    case 'markdown':
      return toMarkdown(summarize(occasion))
    case 'note':
      return toNote(occasion)
    case 'json': {
      const { hash } = result.compiled
      return `${JSON.stringify(toJson({ ...occasion, ...result, hash }), null, 2)}\n`
    }
    case 'text':
      return toText(summarize(occasion), pageOf(options, host))
  }
}

/** The first part of the summary: after an established stop, what to do now. */
export function renderFirstPart(result: Result, options: ResultOptions, host: Host): string {
  const { title, sections } = summarize(occasionOf(result, options, host))
  return toText({ title, sections: sections.slice(0, 1) }, pageOf(options, host))
}

function occasionOf({ compiled, assessment }: Result, options: ResultOptions, host: Host) {
  const { questionnaire } = compiled
  const today = options.date ?? host.today()
  const maxQuestions = options.allQuestions ? Number.POSITIVE_INFINITY : 12
  return { questionnaire, assessment, today, maxQuestions }
}

function pageOf({ color }: ResultOptions, host: Host) {
  const style = summaryStyle(colourLevel(host, 'results', color))
  return { width: widthOf(host), style }
}
