/** Keys that belong together; of several groups a map has exactly one, whole. */
export type Groups = readonly (readonly string[])[]

/** The arguments of a refinement: the check, and what a failure says of itself. */
export type Alternatives = [
  (value: object) => boolean,
  { readonly params: { readonly groups: Groups } },
]

/** A check that one group of keys is there, and no key of another. */
export function alternatives(...groups: Groups): Alternatives {
  const holds = (value: object): boolean => {
    const found = groups.flat().filter((key) => Object.hasOwn(value, key))
    return groups.some((group) => same(group, found))
  }
  return [holds, { params: { groups } }]
}

const same = (group: readonly string[], found: readonly string[]): boolean =>
  group.length === found.length && group.every((key) => found.includes(key))
