import type { Facts, Report } from '../problem.ts'
import type { Lexeme } from './lexeme.ts'

/** After so many the file is something else than a questionnaire. */
const mostRefused = 100

/** Reports what the language leaves out of YAML. False: so much of it that parsing makes no sense. */
export function refuse(file: string, pieces: readonly Lexeme[], report: Report): boolean {
  let refused = 0
  let isInside = false
  for (const { type, text, start } of pieces) {
    const facts = leftOut(type, text, isInside)
    if (!around.has(type) || type === 'doc-start') isInside = true
    if (facts === undefined) continue
    refused += 1
    if (refused > mostRefused) return false
    report({ file, span: { start, end: start + Math.max(1, text.length) } }, facts)
    // What follows another document is not looked at.
    if (facts.code === 'several-documents') return true
  }
  return true
}

/** What may stand before a document. */
const around: ReadonlySet<Lexeme['type']> = new Set([
  'document',
  'doc-start',
  'directive-line',
  'space',
  'newline',
  'comment',
])

/** `isInside`: a document has begun. */
function leftOut(type: Lexeme['type'], text: string, isInside: boolean): Facts | undefined {
  switch (type) {
    case 'tag':
    case 'anchor':
    case 'alias':
      return { code: type, text }
    case 'directive-line':
      return { code: 'directive', text: text.trimEnd() }
    case 'document':
    case 'doc-start':
      return isInside ? { code: 'several-documents' } : undefined
    default:
      return undefined
  }
}
