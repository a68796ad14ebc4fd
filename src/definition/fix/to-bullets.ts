import type { Place } from '../place.ts'
import type { Edit } from './edit.ts'

type Joined = { readonly combiner: 'all' | 'any'; readonly lines: readonly string[] }

/** A line that joins several → a combiner with one bullet each, indented as its surroundings are. */
export function toBullets(source: string, line: Place, joined: Joined): Edit | undefined {
  const { start, end } = line.span
  const isPlain = joined.lines.every((each) => /^\w[^#:{}"'`]*$/.test(each))
  if (!isPlain || source.slice(start, end).includes('\n')) return undefined
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
  const newline = source.includes('\r\n') ? '\r\n' : '\n'
  if (/^ *(?:- +)*$/.test(before)) {
    return { place: line, text: block(joined, before.length).join(newline) }
  }
  const [, outer, key, blanks] = /^( *(?:- +)*)([^\s:{[][^:{[]*):( +)$/.exec(before) ?? []
  if (outer !== undefined && key !== undefined && blanks !== undefined) {
    const column = outer.length + step
    const [first = '', ...rest] = block(joined, column)
    const lines = ['', `${' '.repeat(column)}${first}`, ...rest]
    // What is put below the key needs no blank behind its colon.
    const span = { start: start - blanks.length, end }
    return { place: { ...line, span }, text: lines.join(newline) }
  }
  return inBraces(line, joined)
}

const step = 2

/** The first line goes where the text stood; the others start at the margin. */
function block({ combiner, lines }: Joined, column: number): readonly string[] {
  return [`${combiner}:`, ...lines.map((line) => `${' '.repeat(column + step)}- ${line}`)]
}

/** Inside YAML's own brackets. Lines with a list do not fit there. */
function inBraces(place: Place, { combiner, lines }: Joined): Edit | undefined {
  if (lines.some((line) => /[[\],]/.test(line))) return undefined
  return { place, text: `{ ${combiner}: [${lines.join(', ')}] }` }
}
