import { inWords, type Seen } from './read-screen.ts'
import type { Terminal } from './terminal.ts'

/** Moves down a list that is longer than the screen; all that was read on the way. */
export async function readRows(terminal: Terminal, seen: Seen): Promise<string> {
  const rows = rowsOf(seen)
  const read = [seen.text]
  if (!/\(\d+ more below\)/.test(seen.text)) return seen.text
  for (const index of rows.keys()) {
    await terminal.press('Down')
    read.push(inWords(await terminal.until(new RegExp(`^> *${index + 1}\\b`, 'm'))))
  }
  return read.join(' ')
}

/** The texts of the rows in order; none where a line is typed. */
export function rowsOf(seen: Seen): readonly string[] {
  if (seen.kind === 'checklist') return seen.rows.map(({ ask }) => inWords(ask))
  if (seen.kind !== 'question' || !('options' in seen.question)) return []
  return seen.question.options.map(({ text }) => inWords(text))
}
