import type { Edit } from './edit.ts'
import type { Here } from './fix-problem.ts'

type Cut = { readonly kept: string; readonly lost: string }

/** A text cut at ` #word` → in quotes. A `#` set off by a blank may well begin a comment. */
export function quoteCutText({ source, at }: Here, { kept, lost }: Cut): Edit | undefined {
  const { start: lostStart, end } = at.span
  const before = source.slice(0, lostStart).trimEnd().length
  const start = before - kept.length
  const isTight = /^#\S/.test(lost) && lostStart - before === 1
  if (!isTight || source.slice(start, before) !== kept) return undefined
  return { place: { ...at, span: { start, end } }, text: inQuotes(source.slice(start, end)) }
}

/** A number or a truth that is to be a text → in quotes, as it was written. */
export function quoteValue({ source, at }: Here): Edit | undefined {
  const written = source.slice(at.span.start, at.span.end)
  const isPlain = /^(?:[-+.\d][-+.\w]*|true|false)$/i.test(written)
  return isPlain ? { place: at, text: inQuotes(written) } : undefined
}

function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
}
