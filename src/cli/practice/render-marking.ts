import type { Marking } from '../../practice/marking.ts'
import { markingSummary } from '../../practice/marking-summary.ts'
import { toMarkdown } from '../../report/to-markdown.ts'
import type { Host } from '../host.ts'
import { marksFor } from '../marks-for.ts'
import type { ColourOption } from '../result-options.ts'
import { summaryText } from '../summary-text.ts'

export type MarkFormat = ColourOption & { readonly format: 'text' | 'markdown' | 'json' }

/** The marking in words: for the terminal, or as Markdown. */
export function renderMarking(
  marking: Omit<Marking, 'marks'>,
  { format, color }: MarkFormat,
  host: Host,
): string {
  const summary = markingSummary({ ...marking, marks: marksFor(format === 'text', host) })
  if (format === 'markdown') return toMarkdown(summary)
  return summaryText(summary, color, host)
}
