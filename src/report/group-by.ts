/** The things by what they have in common, in the order in which each first comes. */
export function groupBy<T, K>(
  things: readonly T[],
  keyOf: (thing: T) => K,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [thing])
    else group.push(thing)
  }
  return groups
}
