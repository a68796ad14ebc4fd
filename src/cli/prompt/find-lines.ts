import type { Step } from '../../interview/step.ts'
import { hasWords } from '../../text/has-words.ts'
import type { Heard } from './heard.ts'
import { rowLines } from './step-lines.ts'

/** What is sought by a line such as `:/left ear`; nothing where the line seeks nothing. */
export function soughtBy(line: string): string | undefined {
  return /^\s*:\s*\/(.*)$/.exec(line)?.[1]
}

/** The numbered rows of a step that hold the words sought. */
export function findLines(step: Step, sought: string): Heard {
  const rows = rowLines(step)
  if (rows.length === 0) return { notes: ['There is no list to look in here.'] }
  const found = rows.filter((row) => hasWords(row.replace(/^\S+ /, ''), sought))
  const count = found.length === 0 ? 'None' : found.length
  return { notes: [...found, `${count} of ${rows.length}. Type :/ to hear all.`], isFound: true }
}

/** How to find rows, where there are many. */
export function howToFind(step: Step): readonly string[] {
  return rowLines(step).length > few ? [':/ and a word finds the answers that hold it'] : []
}

const few = 9
