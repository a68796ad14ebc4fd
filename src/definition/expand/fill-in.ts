import type { Entry, Tree } from '../read/tree.ts'

/** What a template is written out with: the use, and its words. */
export type Filling = { readonly use: string; readonly words: ReadonlyMap<string, string> }

/** A part of a template → the same for one use: its words filled in, its places knowing the use. */
export function fillIn(tree: Tree, filling: Filling): Tree {
  const place = { ...tree.place, use: filling.use }
  switch (tree.kind) {
    case 'scalar': {
      if (typeof tree.value !== 'string') return { ...tree, place }
      const value = fillText(tree.value, filling.words)
      if (value === tree.value) return { ...tree, place }
      // The text no longer stands in the source as it reads.
      return { kind: 'scalar', place, value }
    }
    case 'list':
      return { ...tree, place, items: tree.items.map((item) => fillIn(item, filling)) }
    case 'map':
      return { ...tree, place, entries: fillEntries(tree.entries, filling) }
    case 'broken':
      return { ...tree, place }
  }
}

function fillEntries(
  entries: ReadonlyMap<string, Entry>,
  filling: Filling,
): ReadonlyMap<string, Entry> {
  return new Map(
    [...entries].map(([key, entry]) => [
      key,
      {
        key,
        keyPlace: { ...entry.keyPlace, use: filling.use },
        value: fillIn(entry.value, filling),
      },
    ]),
  )
}

function fillText(text: string, words: ReadonlyMap<string, string>): string {
  return text.replace(/\{([^{}]*)\}/g, (whole, word) => words.get(word) ?? whole)
}
