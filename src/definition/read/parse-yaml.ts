import { parseDocument } from 'yaml'
import type { Span } from '../../text/span.ts'
import type { Report } from '../problem.ts'
import { findFlowMistakes } from './find-flow-mistakes.ts'
import { type Lexeme, lexemes } from './lexeme.ts'
import { deepest, limitSize } from './limit-size.ts'
import { refuse } from './refuse.ts'
import { toTree } from './to-tree.ts'
import type { Tree } from './tree.ts'

/** A file's text → its content as plain data; undefined where it cannot be relied on. */
export function parseYaml(file: string, source: string, report: Report): Tree | undefined {
  const pieces = lexemes(source)
  if (!limitSize(file, pieces, report) || !refuse(file, pieces, report)) return undefined
  const explained = findFlowMistakes(file, pieces, report)
  const document = parseDocument(source, strict)
  const mistake = [...document.errors, ...document.warnings].find(({ code }) => !refused.has(code))
  if (mistake !== undefined) {
    const at = { file, span: openQuote(pieces) ?? spanOf(mistake.pos) }
    // One slip of the pen upsets all that follows, so the first mistake stands for the rest.
    if (mistake.code === 'RESOURCE_EXHAUSTION') report(at, { code: 'too-deep', limit: deepest })
    else if (mistake.code === 'NON_STRING_KEY') report(at, { code: 'key-not-text' })
    else if (!explained) report(at, { code: 'yaml-syntax', mistake: mistake.code })
    return undefined
  }
  if (explained) return undefined
  return toTree({ file, source, report }, document.contents)
}

/** YAML 1.2, its core schema, and every laxness of the parser turned off. */
const strict = {
  version: '1.2',
  schema: 'core',
  strict: true,
  stringKeys: true,
  // The parser's own check takes time quadratic in the number of keys; ours does not.
  uniqueKeys: false,
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const

/** Mistakes that `refuse` has already explained. */
const refused: ReadonlySet<string> = new Set([
  'TAG_RESOLVE_FAILED',
  'BAD_ALIAS',
  'BAD_DIRECTIVE',
  'MULTIPLE_DOCS',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'ALIAS_PROPS',
  'BAD_PROP_ORDER',
])

const spanOf = ([start, end]: readonly [number, number]): Span => ({ start, end })

/** The quote a text starts with that no other ends: where the mistake is, though it shows far below. */
function openQuote(pieces: readonly Lexeme[]): Span | undefined {
  const open = pieces.find(({ type, text }) => quoted.has(type) && !isClosed(text))
  return open && { start: open.start, end: open.start + 1 }
}

const quoted: ReadonlySet<string> = new Set(['double-quoted-scalar', 'single-quoted-scalar'])

const isClosed = (text: string): boolean => text.length > 1 && text.endsWith(text.charAt(0))
