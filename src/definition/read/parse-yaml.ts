import { parseDocument } from 'yaml'
import type { Report } from '../problem.ts'
import { findFlowMistakes } from './find-flow-mistakes.ts'
import { lexemes } from './lexeme.ts'
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
    const [start, end] = mistake.pos
    const at = { file, span: { start, end } }
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
