import type { Report } from '../problem.ts'
import type { Lexeme } from './lexeme.ts'

/**
 * Reports texts with `{…}` and lines with `[..]` inside YAML's own brackets, where they end early, and
 * texts that begin with such a bracket. The parser would only say that something is missing.
 */
export function findFlowMistakes(file: string, pieces: readonly Lexeme[], report: Report): boolean {
  let depth = 0
  let previous: Lexeme | undefined
  let found = false
  for (const piece of pieces) {
    if (piece.type === 'space') continue
    const where = mistake(previous, piece, depth)
    if (where !== undefined && previous !== undefined) {
      const start = where === 'inside' ? previous.start : piece.start
      const sign = where === 'inside' ? piece.text : previous.text
      report(
        { file, span: { start, end: piece.start + piece.text.length } },
        { code: 'flow-needs-bullet', sign, where },
      )
      found = true
    }
    depth += depthChange(piece)
    previous = piece
  }
  return found
}

function mistake(
  previous: Lexeme | undefined,
  piece: Lexeme,
  depth: number,
): 'inside' | 'begins' | undefined {
  if (previous === undefined) return undefined
  if (depth > 0 && previous.type === 'scalar' && depthChange(piece) > 0) return 'inside'
  if (depth === 0 && depthChange(previous) < 0 && piece.type === 'scalar') return 'begins'
  return undefined
}

function depthChange({ type }: Lexeme): number {
  if (type === 'flow-map-start' || type === 'flow-seq-start') return 1
  return type === 'flow-map-end' || type === 'flow-seq-end' ? -1 : 0
}
