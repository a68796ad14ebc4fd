import { displayWidth } from './display-width.ts'
import { graphemes } from './graphemes.ts'
import { lineStarts, position } from './position.ts'
import type { Span } from './span.ts'
import { visible } from './visible.ts'

export type Framing = {
  /** The `lineStarts` of the source: computed once, where there are many spans. */
  readonly starts?: readonly number[]
  /** Of the terminal, where it is one. */
  readonly columns?: number
}

/**
 * Shows the line a span starts on, with the span underlined as far as that line goes. Of a long
 * line the part around the span is shown, and nothing that acts on a terminal.
 */
export function codeFrame(
  source: string,
  span: Span,
  { starts = lineStarts(source), columns }: Framing = {},
): string {
  const { line } = position(source, span.start, starts)
  const bounds = lineSpan(source, starts, line)
  const start = Math.max(bounds.start, Math.min(span.start, bounds.end))
  const margin = ' '.repeat(String(line).length)
  const room = columns === undefined ? widest : roomIn(columns - margin.length)
  const excerpt = around(source, bounds, { start, end: span.end, room })
  return [
    `${line} │ ${excerpt.text}`.trimEnd(),
    `${margin} │ ${' '.repeat(excerpt.indent)}${'^'.repeat(excerpt.underlined)}`,
  ].join('\n')
}

/** The columns of a line that are shown at most, and the share from the span on that comes first. */
const widest = 100
const ample = 0.6

/** What a terminal leaves beside the bar and two signs that there is more. */
function roomIn(columns: number): number {
  return Math.min(widest, Math.max(10, columns - ' │ ……'.length))
}

/** So many characters on either side are looked at: enough to fill the widest excerpt. */
const reach = 1000
const tab = '    '

/** A line without the newline it ends in. */
function lineSpan(source: string, starts: readonly number[], line: number): Span {
  const start = starts[line - 1] ?? 0
  const next = starts[line]
  if (next === undefined) return { start, end: source.length }
  return { start, end: source.startsWith('\r\n', next - 2) ? next - 2 : next - 1 }
}

/** What is shown of a line, and the columns its underline takes. */
type Excerpt = { readonly text: string; readonly indent: number; readonly underlined: number }

/** Columns that the end of the line does not need go to what stands before the span. */
function around(source: string, line: Span, span: Span & { readonly room: number }): Excerpt {
  const { room } = span
  const from = Math.max(line.start, span.start - reach)
  const to = Math.min(line.end, span.start + reach)
  const cells = toCells(source.slice(from, to), from)
  const earlier = cells.filter(({ end }) => end <= span.start)
  const later = cells.slice(earlier.length)

  const before = fitting(
    earlier.toReversed(),
    room - Math.min(width(later), room * ample),
  ).toReversed()
  const after = fitting(later, room - width(before))
  const marked = after.filter(({ start, end }) => start < span.end && end > span.start)

  const opening = before.length < earlier.length || from > line.start ? '…' : ''
  const closing = after.length < later.length || to < line.end ? '…' : ''
  return {
    text: opening + [...before, ...after].map(({ text }) => text).join('') + closing,
    indent: opening.length + width(before),
    underlined: Math.max(1, width(marked)),
  }
}

/** A character of the source as it is shown. */
type Cell = Span & { readonly text: string; readonly width: number }

function toCells(text: string, offset: number): readonly Cell[] {
  let end = offset
  return graphemes(text).map((grapheme) => {
    const start = end
    end += grapheme.length
    const shown = grapheme === '\t' ? tab : visible(grapheme)
    return { start, end, text: shown, width: displayWidth(shown) }
  })
}

/** The cells from the first on that have room. */
function fitting(cells: readonly Cell[], columns: number): readonly Cell[] {
  let taken = 0
  const over = cells.findIndex((cell) => {
    taken += cell.width
    return taken > columns
  })
  return over === -1 ? cells : cells.slice(0, over)
}

function width(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0)
}
