import type { Place } from '../place.ts'
import type { Report } from '../problem.ts'
import type { MapTree, ScalarTree, Tree } from '../read/tree.ts'
import { showValue } from '../shape/show-value.ts'
import { parseLine } from './parse-line.ts'
import type { RawCondition } from './raw-condition.ts'

/** A condition as written → as read; what cannot be read is reported and comes out as broken. */
export function parseCondition(tree: Tree, report: Report): RawCondition {
  const broken = { kind: 'broken', place: tree.place } as const
  switch (tree.kind) {
    case 'map':
      return parseCombiner(tree, report) ?? broken
    case 'list':
      report(tree.place, { code: 'list-without-combiner', lines: tree.items.flatMap(lineOf) })
      return broken
    case 'scalar':
      if (typeof tree.value === 'string') return parseLine(asText(tree), report) ?? broken
      if (tree.reported) return broken
      report(tree.place, { code: 'not-a-condition', found: showValue(tree.value) })
      return broken
    case 'broken':
      return broken
  }
}

const asText = (tree: ScalarTree): ScalarTree & { value: string } => ({
  ...tree,
  value: String(tree.value),
})

const lineOf = (tree: Tree): string[] =>
  tree.kind === 'scalar' && typeof tree.value === 'string' ? [tree.value] : []

const combiners = ['all', 'any', 'none'] as const
const combinerKeys: ReadonlySet<string> = new Set([...combiners, 'at least', 'of'])

function parseCombiner(map: MapTree, report: Report): RawCondition | undefined {
  const unknown = [...map.entries.values()].find(({ key }) => !combinerKeys.has(key))
  if (unknown !== undefined) {
    const { key, keyPlace, value } = unknown
    const shown = value.kind === 'scalar' && value.value !== null ? String(value.value) : undefined
    report(keyPlace, {
      code: 'unknown-combiner',
      key,
      ...(shown !== undefined && { value: shown }),
    })
    return undefined
  }
  const keys = [...map.entries.keys()]
  const meant = keys.filter((key) => key !== 'of')
  if (meant.length > 1 || (meant.length === 1 && meant[0] !== 'at least' && keys.length > 1)) {
    report(startOf(map), { code: 'several-combiners', keys })
    return undefined
  }
  if (map.entries.has('at least') || map.entries.has('of')) return parseAtLeast(map, report)
  const kind = combiners.find((combiner) => map.entries.has(combiner))
  if (kind === undefined) {
    report(map.place, { code: 'not-a-condition', found: 'an empty map' })
    return undefined
  }
  const of = parseBullets(map, kind, report)
  return of && { kind, of, place: map.place }
}

function parseAtLeast(map: MapTree, report: Report): RawCondition | undefined {
  const least = map.entries.get('at least')
  if (least === undefined || !map.entries.has('of')) {
    report(startOf(map), { code: least === undefined ? 'of-without-count' : 'count-without-of' })
    return undefined
  }
  const of = parseBullets(map, 'of', report)
  if (of === undefined) return undefined
  const count = least.value.kind === 'scalar' ? least.value.value : null
  const { place } = least.value
  if (typeof count !== 'number') {
    const word = count === null ? 'nothing' : String(count)
    report(place, { code: 'bound-not-a-number', word })
    return undefined
  }
  if (!Number.isInteger(count) || count < 1 || count > of.length) {
    report(place, { code: 'count-out-of-range', count, of: of.length })
    return undefined
  }
  return { kind: 'at-least', count, of, place: map.place }
}

function parseBullets(map: MapTree, key: string, report: Report): RawCondition[] | undefined {
  const entry = map.entries.get(key)
  if (entry?.value.kind === 'list' && entry.value.items.length > 0) {
    return entry.value.items.map((item) => parseCondition(item, report))
  }
  report(entry?.keyPlace ?? map.place, { code: 'combiner-without-list', key })
  return undefined
}

/** The first key stands for a whole map, which may fill a page. */
function startOf(map: MapTree): Place {
  const [first] = map.entries.values()
  return first?.keyPlace ?? map.place
}
