/** The entry with this id; a missing one is our mistake, since every name was resolved on loading. */
export function named<T extends { readonly id: string }>(entries: readonly T[], id: string): T {
  const entry = entries.find((candidate) => candidate.id === id)
  if (entry === undefined) throw new Error(`nothing is called "${id}"`)
  return entry
}
