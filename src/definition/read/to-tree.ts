import { isMap, isPair, isScalar, isSeq, type Scalar } from 'yaml'
import { forbiddenCharacter } from '../../text/forbidden-character.ts'
import type { Place } from '../place.ts'
import type { Report } from '../problem.ts'
import { checkNumber } from './check-number.ts'
import { findCutText } from './find-cut-text.ts'
import { deepest } from './limit-size.ts'
import type { Entry, ListTree, MapTree, ScalarTree, Tree } from './tree.ts'

/** The file being read. */
export type Reading = { readonly file: string; readonly source: string; readonly report: Report }

/** The parser's nodes → our tree, without what the language leaves out. */
export function toTree(reading: Reading, root: unknown): Tree | undefined {
  if (root === null || (isScalar(root) && root.value === null)) {
    reading.report({ file: reading.file, span: { start: 0, end: 0 } }, { code: 'empty-file' })
    return undefined
  }
  return convert(reading, root, [])
}

/** `keys`: the keys that lead here; a list counts as one without a name. */
function convert(reading: Reading, node: unknown, keys: readonly string[]): Tree {
  const place = placeOf(reading, node)
  if (keys.length > deepest) {
    reading.report(place, { code: 'too-deep', limit: deepest })
    return unread(place)
  }
  if (isMap(node)) return convertMap(reading, node.items, { place, keys })
  if (isSeq(node)) {
    const items = node.items.map((item) => convert(reading, item, [...keys, '']))
    return { kind: 'list', place, items } satisfies ListTree
  }
  if (isScalar(node)) return convertScalar(reading, node, { place, keys })
  // An alias, which has been refused.
  return unread(place)
}

type Where = { readonly place: Place; readonly keys: readonly string[] }

function convertMap(reading: Reading, items: readonly unknown[], { place, keys }: Where): MapTree {
  const entries = new Map<string, Entry>()
  for (const pair of items) {
    if (!isPair(pair)) continue
    const keyPlace = placeOf(reading, pair.key)
    const key = keyOf(reading, pair.key, keyPlace)
    if (key === undefined) continue
    if (pair.value === null && reading.source[place.span.start] === '{') {
      reading.report(keyPlace, { code: 'flow-needs-bullet', sign: ',', where: 'inside' })
      continue
    }
    const first = entries.get(key)
    if (first !== undefined) {
      reading.report(keyPlace, { code: 'duplicate-key', key, first: first.keyPlace })
      continue
    }
    const value =
      pair.value === null ? empty(keyPlace) : convert(reading, pair.value, [...keys, key])
    entries.set(key, { key, keyPlace, value })
  }
  return { kind: 'map', place, entries }
}

const empty = (place: Place): ScalarTree => ({ kind: 'scalar', place, value: null })

const unread = (place: Place): ScalarTree => ({ ...empty(place), reported: true })

/** Keys that reach into the machinery of JavaScript, wherever a program might follow them. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

function keyOf(reading: Reading, node: unknown, place: Place): string | undefined {
  if (!isScalar(node) || typeof node.value !== 'string' || node.value === '') {
    reading.report(place, { code: 'key-not-text' })
    return undefined
  }
  const key = node.value
  if (key === '<<') reading.report(place, { code: 'merge-key' })
  else if (forbidden.has(key)) reading.report(place, { code: 'forbidden-key', key })
  else return key
  return undefined
}

function convertScalar(reading: Reading, node: Scalar, { place, keys }: Where): ScalarTree {
  const { value } = node
  switch (typeof value) {
    case 'number': {
      const raw = node.source ?? String(value)
      const isExact = checkNumber(reading, raw, place)
      return isExact ? { kind: 'scalar', place, value, raw } : unread(place)
    }
    case 'string': {
      findCutText(reading, node, { place, keys })
      const character = forbiddenCharacter(value)
      if (character !== undefined) reading.report(place, { code: 'control-character', character })
      return { kind: 'scalar', place, value, ...verbatim(reading.source, value, place) }
    }
    case 'boolean':
      return { kind: 'scalar', place, value }
    default:
      return empty(place)
  }
}

function verbatim(source: string, value: string, { span }: Place): { verbatimFrom?: number } {
  if (source.startsWith(value, span.start)) return { verbatimFrom: span.start }
  const quoted = '"\''.includes(source[span.start] ?? ' ')
  return quoted && source.slice(span.start + 1, span.end - 1) === value
    ? { verbatimFrom: span.start + 1 }
    : {}
}

function placeOf({ file }: Reading, node: unknown): Place {
  const range = isRanged(node) ? node.range : undefined
  const [start, end] = range ?? [0, 0]
  return { file, span: { start, end: Math.max(start, end) } }
}

function isRanged(node: unknown): node is { range?: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node
}
