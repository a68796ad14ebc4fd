import { indentLines } from '../text/indent-lines.ts'
import type { Span } from '../text/span.ts'
import type { MapTree, Tree } from './read/tree.ts'

/**
 * A file's text with that of a case, which begins at the margin, put behind its cases; nothing where
 * there is no place for it.
 */
export function spliceCase(
  source: string,
  root: Tree | undefined,
  text: string,
): string | undefined {
  if (root !== undefined && root.kind !== 'map') return undefined
  const entry = root?.entries.get('cases')
  if (entry === undefined) return appended(source, `cases:\n${indentLines(text, 2)}`)
  const { keyPlace, value } = entry
  if (value.kind === 'map' && value.entries.size > 0) return behindLast(source, value, text)
  const { start, end } = keyPlace.span
  const isEmpty = value.kind === 'map' || (value.kind === 'scalar' && value.value === null)
  if (!isEmpty) return undefined
  const braces = value.kind === 'map' ? value.place.span : { start: end, end }
  const without = source.slice(0, braces.start).trimEnd() + source.slice(braces.end)
  return put(without, lineEnd(without, start), indentLines(text, 2))
}

function appended(source: string, lines: string): string {
  const gap = source.trim() === '' ? '' : '\n'
  return put(source, source.length, gap + lines)
}

function behindLast(source: string, { entries, place }: MapTree, text: string): string | undefined {
  const keys = [...entries.values()].map(({ keyPlace }) => keyPlace.span)
  const [last, before] = [keys.at(-1), keys.at(-2)]
  if (last === undefined || source[place.span.start] === '{') return undefined
  const column = last.start - (source.lastIndexOf('\n', last.start - 1) + 1)
  const isClose = before !== undefined && !/\n[ \t]*\r?\n/.test(between(source, before, last))
  const at = behindComments(source, lineEnd(source, place.span.end), column)
  return put(source, at, `${isClose ? '' : '\n'}${indentLines(text, column)}`)
}

function between(source: string, one: Span, other: Span): string {
  return source.slice(one.end, other.start)
}

/** Where the next line begins; a block of lines ends there already. */
function lineEnd(source: string, offset: number): number {
  if (offset > 0 && source[offset - 1] === '\n') return offset
  const newline = source.indexOf('\n', offset)
  return newline === -1 ? source.length : newline + 1
}

/** Remarks set in as far as a case are about the case above them. */
function behindComments(source: string, offset: number, column: number): number {
  const remark = new RegExp(`^(?:[ \\t]*\\r?\\n)* {${column},}#.*(?:\\r?\\n|$)`)
  let at = offset
  for (;;) {
    const [found] = remark.exec(source.slice(at)) ?? []
    if (found === undefined || found === '') return at
    at += found.length
  }
}

/** With the newlines of the file. */
function put(source: string, at: number, lines: string): string {
  const newline = source.includes('\r\n') ? '\r\n' : '\n'
  const needsEnd = at > 0 && source[at - 1] !== '\n'
  const added = (needsEnd ? '\n' : '') + lines
  return source.slice(0, at) + added.replaceAll('\n', newline) + source.slice(at)
}
