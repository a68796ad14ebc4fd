import type { Report } from '../problem.ts'
import { type Lexeme, mostLexemes } from './lexeme.ts'

/** How many maps and lists may stand inside one another. */
export const deepest = 40

/** How many entries of maps and lists one file may hold. */
const mostEntries = 20_000

/** Words and signs, blanks and comments left out. */
const mostSigns = 100_000

/** Whether a text is small and flat enough to be parsed; the parser itself would run out of room. */
export function limitSize(file: string, pieces: readonly Lexeme[], report: Report): boolean {
  const count = { entries: 0, signs: 0, brackets: 0, bullets: 0 }
  for (const { type, text, start } of pieces) {
    if (blank.has(type)) continue
    count.signs += 1
    if (entry.has(type)) count.entries += 1
    if (type === 'flow-map-start' || type === 'flow-seq-start') count.brackets += 1
    if (type === 'flow-map-end' || type === 'flow-seq-end') count.brackets -= 1
    count.bullets = bullet.has(type) ? count.bullets + 1 : 0
    const at = { file, span: { start, end: start + text.length } }
    if (count.brackets > deepest || count.bullets > deepest) {
      report(at, { code: 'too-deep', limit: deepest })
      return false
    }
    if (count.entries > mostEntries || count.signs > mostSigns) {
      report(at, { code: 'too-many-entries', limit: mostEntries })
      return false
    }
  }
  return hasEnd(file, pieces, report)
}

const blank: ReadonlySet<string> = new Set(['space', 'comment', 'newline'])
const entry: ReadonlySet<string> = new Set(['seq-item-ind', 'map-value-ind', 'comma'])
const bullet: ReadonlySet<string> = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind'])

function hasEnd(file: string, pieces: readonly Lexeme[], report: Report): boolean {
  const last = pieces[mostLexemes]
  if (last === undefined) return true
  const at = { file, span: { start: last.start, end: last.start + last.text.length } }
  report(at, { code: 'too-many-entries', limit: mostEntries })
  return false
}
