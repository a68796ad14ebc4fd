import { type LineRequest, nothingTyped } from './desk.ts'
import { isEnter } from './list-keys.ts'
import type { Key, Screen, Turn, View } from './screen.ts'

export type LineState = { readonly notes: readonly string[] }

/**
 * A line to type, such as the name of a file. Ctrl+C says nothing; so does an empty line, unless
 * something is needed.
 */
export function lineScreen(request: LineRequest): Screen<LineState, string | undefined> {
  return {
    start: { notes: [] },
    press: (_, key, { line }) => press(request, key, line),
    view: ({ notes }) => view(request, notes),
    line: request.line ?? '',
  }
}

function press(
  { isNeeded = false }: LineRequest,
  key: Key,
  line: string,
): Turn<LineState, string | undefined> {
  if (key.name === 'stop' || (key.name === 'escape' && !isNeeded)) return { reply: undefined }
  if (!isEnter(key)) return { state: { notes: [] }, line }
  const typed = line.trim()
  if (typed === '' && isNeeded) return { state: { notes: [nothingTyped] }, line: '' }
  return { reply: typed || undefined }
}

function view(
  { question, notes: remarks = [], isNeeded }: LineRequest,
  notes: LineState['notes'],
): View {
  return {
    title: '',
    question,
    remarks,
    rows: [],
    notes,
    keys: ['Type it, then Enter', isNeeded ? 'Ctrl+C leaves' : 'Enter alone goes back'],
  }
}
