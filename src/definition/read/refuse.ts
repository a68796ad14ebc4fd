import type { Facts, Report } from '../problem.ts'
import type { Lexeme } from './lexeme.ts'

/** After so many the file is something else than a questionnaire. */
const mostRefused = 100

/** Reports what the language leaves out of YAML. False: so much of it that parsing makes no sense. */
export function refuse(file: string, pieces: readonly Lexeme[], report: Report): boolean {
  let refused = 0
  let documents = 0
  for (const { type, text, start } of pieces) {
    if (type === 'document') documents += 1
    const facts = leftOut(type, text, documents)
    if (facts === undefined) continue
    refused += 1
    if (refused > mostRefused) return false
    report({ file, span: { start, end: start + Math.max(1, text.length) } }, facts)
  }
  return true
}

function leftOut(type: Lexeme['type'], text: string, documents: number): Facts | undefined {
  switch (type) {
    case 'tag':
    case 'anchor':
    case 'alias':
      return { code: type, text }
    case 'directive-line':
      return { code: 'directive', text: text.trimEnd() }
    case 'document':
      return documents === 2 ? { code: 'several-documents' } : undefined
    default:
      return undefined
  }
}
