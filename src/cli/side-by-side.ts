import { padEnd } from '../text/pad-end.ts'
import { wrap } from '../text/wrap.ts'
import type { LinesApart } from './summary-apart.ts'

/** Two lists of lines beside each other under their headings, or one above the other. */
export function sideBySide(
  { before, after }: LinesApart,
  headings: readonly [string, string],
  width: number,
): string {
  const isNarrow = width < NARROW
  const column = isNarrow ? width : Math.floor((width - GAP.length) / 2)
  const left = [headings[0], ...shortened(before, column)]
  const right = [headings[1], ...shortened(after, column)]
  if (isNarrow) return [...left, '', ...right].map((line) => `${line}\n`).join('')
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const line = `${padEnd(left[row] ?? '', column)}${GAP}${right[row] ?? ''}`
    return `${line.trimEnd()}\n`
  })
  return rows.join('')
}

const GAP = ' | '

const NARROW = 70

/** What matters stands first; the whole of a long summary would hide it. */
function shortened(lines: readonly string[], width: number): readonly string[] {
  if (lines.length === 0) return ['(nothing more)']
  const told = lines.slice(0, lines.length === MOST + 1 ? MOST + 1 : MOST)
  const left = lines.length - told.length
  const laidOut = told.flatMap((line) => wrap(line, width, { indent: 0, hanging: 2 }).split('\n'))
  return left === 0 ? laidOut : [...laidOut, `(${left} more lines)`]
}

const MOST = 6
