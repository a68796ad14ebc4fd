import type { Place } from '../place.ts'

/** A file's content as plain data that knows where each part stands. It has no prototypes to reach. */
export type Tree = MapTree | ListTree | ScalarTree | BrokenTree

export type MapTree = {
  readonly kind: 'map'
  readonly place: Place
  /** By key, in the author's order. */
  readonly entries: ReadonlyMap<string, Entry>
}

export type Entry = { readonly key: string; readonly keyPlace: Place; readonly value: Tree }

export type ListTree = {
  readonly kind: 'list'
  readonly place: Place
  readonly items: readonly Tree[]
}

export type ScalarTree = {
  readonly kind: 'scalar'
  readonly place: Place
  readonly value: string | number | boolean | null
  /** Where the text begins in the source, if it stands there letter for letter. */
  readonly verbatimFrom?: number
  /** A number as the author wrote it. */
  readonly raw?: string
  /** It could not be read, which has been reported: nothing more is to be said of it. */
  readonly reported?: true
}

/**
 * What had the wrong shape and has been reported. It stays in its place, so that a name that leads
 * to it, or into it, is not reported as unknown.
 */
export type BrokenTree = {
  readonly kind: 'broken'
  readonly place: Place
  readonly names: readonly string[]
}

export type Step = string | number

/** The part a step leads to, if there is one. */
function child(tree: Tree, step: Step): Tree | undefined {
  if (tree.kind === 'map') return tree.entries.get(String(step))?.value
  return tree.kind === 'list' ? tree.items[Number(step)] : undefined
}

/** The deepest part a path leads to. */
export function follow(tree: Tree, path: readonly Step[]): Tree {
  let reached = tree
  for (const step of path) {
    const next = child(reached, step)
    if (next === undefined) return reached
    reached = next
  }
  return reached
}

/** The place of some letters of a text; of the whole text where it is not in the source as it reads. */
export function placeWithin(scalar: ScalarTree, start: number, end: number): Place {
  const from = scalar.verbatimFrom
  if (from === undefined) return scalar.place
  return { ...scalar.place, span: { start: from + start, end: from + end } }
}
