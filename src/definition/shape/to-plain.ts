import type { Place } from '../place.ts'
import { follow, type Tree } from '../read/tree.ts'

/** Where the maps and lists of plain data, and what they hold, stand in the files. */
export type Places = {
  /** The part a map or list was made from. */
  readonly tree: (plain: object) => Tree
  /** The value under a key, or the entry of a list. */
  readonly value: (parent: object, key: string | number) => Place
  readonly key: (parent: object, key: string) => Place
  /** The part under a key, where it is needed as written. */
  readonly part: (parent: object, key: string | number) => Tree
}

/** A tree → plain data for the schemas, and the way back. What is broken is left out. */
export function toPlain(tree: Tree): { readonly plain: unknown; readonly places: Places } {
  const origins = new WeakMap<object, Tree>()
  const plain = convert(tree, origins)
  const origin = (object: object): Tree => origins.get(object) ?? tree
  const part = (parent: object, key: string | number): Tree => follow(origin(parent), [key])
  const places: Places = {
    tree: origin,
    part,
    value: (parent, key) => part(parent, key).place,
    key: (parent, key) => {
      const map = origin(parent)
      return (map.kind === 'map' && map.entries.get(key)?.keyPlace) || map.place
    },
  }
  return { plain, places }
}

function convert(tree: Tree, origins: WeakMap<object, Tree>): unknown {
  switch (tree.kind) {
    case 'scalar':
      return tree.value
    case 'broken':
      return undefined
    case 'list': {
      const kept = tree.items.filter((item) => item.kind !== 'broken')
      const list = kept.map((item) => convert(item, origins))
      origins.set(list, { ...tree, items: kept })
      return list
    }
    case 'map': {
      const map: Record<string, unknown> = Object.create(null)
      for (const { key, value } of tree.entries.values()) {
        if (value.kind !== 'broken') map[key] = convert(value, origins)
      }
      origins.set(map, tree)
      return map
    }
  }
}
