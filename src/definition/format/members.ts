import type { ListTree, MapTree, Tree } from '../read/tree.ts'
import { type Printed, printScalar } from './print-scalar.ts'

/** An entry of a map or of a list. */
export type Member = {
  /** `key:` or `-`. */
  readonly label: string
  /** Where the key or the bullet begins and ends. */
  readonly start: number
  readonly labelEnd: number
  readonly value: Tree
}

export type Text = {
  readonly source: string
  /** Where the bullets of block lists stand. */
  readonly bullets: readonly number[]
}

export type Collection = MapTree | ListTree

export const isCollection = (tree: Tree): tree is Collection =>
  tree.kind === 'map' || tree.kind === 'list'

/** Whether a collection stands in YAML's own brackets. */
export const isBracketed = ({ source }: Text, { place }: Collection): boolean =>
  '[{'.includes(source.charAt(place.span.start))

export function membersOf(text: Text, tree: Collection): readonly Member[] {
  if (tree.kind === 'list') {
    const bullets = isBracketed(text, tree) ? [] : text.bullets
    return tree.items.map((item) => listMember(bullets, item))
  }
  return [...tree.entries.values()].map(({ key, keyPlace, value }) => {
    const { start, end } = keyPlace.span
    const written = text.source.slice(start, end)
    const name = /^[|>]/.test(written) ? JSON.stringify(key) : printScalar(written, key).text
    return { label: `${name}:`, start, labelEnd: end, value }
  })
}

function listMember(bullets: readonly number[], item: Tree): Member {
  const bullet = lastBelow(bullets, item.place.span.start)
  return { label: '-', start: bullet, labelEnd: bullet + 1, value: item }
}

function lastBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return sorted[low - 1] ?? limit
}

/** The text of a member's value, where that is no collection. */
export function valueText({ source }: Text, { label, value, start }: Member): Printed {
  const { span } = value.place
  // A key without a colon stands in the place of its value, which is empty.
  const isKey = label !== '-' && span.start === start
  const written = isKey ? '' : source.slice(span.start, span.end)
  return printScalar(written, value.kind === 'scalar' ? value.value : written)
}
