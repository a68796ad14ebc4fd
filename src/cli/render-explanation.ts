import { explanationJson } from '../report/explanation-json.ts'
import { overview } from '../report/explanation-overview.ts'
import { type ExplanationAsked, explanationSummary } from '../report/explanation-summary.ts'
import type { Outcome } from '../report/occasion.ts'
import type { Summary } from '../report/summary.ts'
import { toJson } from '../report/to-json.ts'
import { toMarkdown } from '../report/to-markdown.ts'
import type { ExplainOptions } from './explain-options.ts'
import type { Host } from './host.ts'
import { marksFor } from './marks-for.ts'
import type { Compiled } from './shipped.ts'
import { summaryText } from './summary-text.ts'

/** What was found, and how it is to be printed where. */
export type ToRender = {
  readonly compiled: Compiled
  readonly outcome: Outcome
  readonly options: Pick<ExplainOptions, 'format' | 'color'>
  readonly host: Host
}

/** An explanation in the format asked for. */
export function renderExplanation(to: ToRender, asked: ExplanationAsked): string {
  const { compiled, outcome } = to
  if (to.options.format === 'json') return json(explanationJson(asked, compiled.hash, outcome))
  return rendered(
    explanationSummary(asked, { outcome, marks: marksFor(to.options.format === 'text', to.host) }),
    to,
  )
}

/** What was concluded, in the format asked for: as JSON, the assessment `evaluate` prints. */
export function renderOverview(to: ToRender, ask: string): string {
  const { compiled, outcome } = to
  if (to.options.format === 'json') {
    return json(toJson({ ...outcome, hash: compiled.hash, problems: [] }))
  }
  return rendered(
    overview({ outcome, marks: marksFor(to.options.format === 'text', to.host) }, ask),
    to,
  )
}

function rendered(summary: Summary, { options, host }: ToRender): string {
  if (options.format === 'markdown') return toMarkdown(summary)
  return summaryText(summary, options.color, host)
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
