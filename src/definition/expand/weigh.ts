import type { Tree } from '../read/tree.ts'

/** A few templates used a few thousand times could fill any memory; this is far more than anybody needs. */
export const mostWeight = 1_000_000

/** No less than the room a template takes when written out with these words. */
export function weigh(template: Tree, words: ReadonlyMap<string, string>): number {
  const longest = Math.max(0, ...[...words.values()].map(({ length }) => length))
  // The shortest place for a word, `{a}`, has three letters.
  return size(template) * (1 + longest / 3)
}

const partSize = 20

function size(tree: Tree): number {
  switch (tree.kind) {
    case 'scalar':
      return partSize + String(tree.value).length
    case 'list':
      return tree.items.reduce((sum, item) => sum + size(item), partSize)
    case 'map':
      return [...tree.entries.values()].reduce((sum, { value }) => sum + size(value), partSize)
    case 'broken':
      return partSize
  }
}
