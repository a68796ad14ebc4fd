import type { LineRequest } from './desk.ts'
import { isEnter } from './list-keys.ts'
import type { Screen } from './screen.ts'

/** A line to type, such as the name of a file; empty, or Ctrl+C, says nothing. */
export function lineScreen({
  question,
  notes = [],
  line: first = '',
}: LineRequest): Screen<string, string | undefined> {
  return {
    start: first,
    press: (_, key, { line }) => {
      if (key.name === 'stop' || key.name === 'escape') return { reply: undefined }
      return isEnter(key) ? { reply: line.trim() || undefined } : { state: line, line }
    },
    view: () => ({
      title: '',
      question,
      remarks: notes,
      rows: [],
      notes: [],
      keys: ['Type it, then Enter', 'Enter alone goes back'],
    }),
    line: first,
  }
}
