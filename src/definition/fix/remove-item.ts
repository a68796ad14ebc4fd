import type { Span } from '../../text/span.ts'
import type { Edit } from './edit.ts'
import type { Here } from './fix-problem.ts'

/** An item of a list → gone, with its comma or its bullet; not where a comment goes with it. */
export function removeItem({ source, at }: Here): Edit | undefined {
  const span = behindComma(source, at.span) ?? wholeLine(source, at.span)
  return span && { place: { ...at, span }, text: '' }
}

function behindComma(source: string, { start, end }: Span): Span | undefined {
  const [comma] = /,[ \t]*$/.exec(source.slice(0, start)) ?? []
  return comma === undefined ? undefined : { start: start - comma.length, end }
}

function wholeLine(source: string, { start, end }: Span): Span | undefined {
  const from = source.lastIndexOf('\n', start - 1) + 1
  const [rest] = /^[ \t]*(?:\r?\n|$)/.exec(source.slice(end)) ?? []
  const isBullet = /^[ \t]*-[ \t]+$/.test(source.slice(from, start))
  return isBullet && rest !== undefined ? { start: from, end: end + rest.length } : undefined
}
