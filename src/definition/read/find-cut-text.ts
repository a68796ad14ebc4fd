import type { Scalar } from 'yaml'
import type { Place } from '../place.ts'
import type { Reading } from './to-tree.ts'

/**
 * Reports a plain text that YAML cuts at ` #`. A comment is told from lost text by how it is set off:
 * two blanks before it make a comment; one blank, after words a reader will see, makes lost text.
 */
export function findCutText(
  { file, source, report }: Reading,
  node: Scalar,
  { place, keys }: { readonly place: Place; readonly keys: readonly string[] },
): void {
  if (node.type !== 'PLAIN') return
  const lineEnd = source.indexOf('\n', place.span.end)
  const rest = source.slice(place.span.end, lineEnd === -1 ? undefined : lineEnd)
  const match = /^([ \t]+)(#.*)/.exec(rest)
  if (match === null) return
  const [, blanks = '', lost = ''] = match
  if (!isCut({ single: blanks === ' ', tight: /^#\S/.test(lost), words: isWords(keys) })) return
  const start = place.span.end + blanks.length
  report(
    { file, span: { start, end: start + lost.trimEnd().length } },
    { code: 'cut-by-comment', kept: String(node.value), lost: lost.trimEnd() },
  )
}

type Sign = { readonly single: boolean; readonly tight: boolean; readonly words: boolean }

function isCut({ single, tight, words }: Sign): boolean {
  return words ? single || tight : single && tight
}

/** Keys whose values are words for a reader; the options of a question are too. */
const wordKeys: ReadonlySet<string> = new Set([
  'ask',
  'say',
  'do',
  'help',
  'why',
  'title',
  'text',
  'story',
  'purpose',
  'decision',
  'funding',
  'clinician',
  'because',
  'display',
  'name',
])

function isWords(keys: readonly string[]): boolean {
  return wordKeys.has(keys.at(-1) ?? '') || keys.at(-2) === 'options' || keys.at(-2) === 'aka'
}
