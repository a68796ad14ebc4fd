/** How a text names a value that is put in its place: `{worst-pain}`. */
export const insertion: RegExp = /\{([a-z0-9.-]+)\}/g

/** The ids a text inserts, as often as it does. */
export function insertedIds(text: string): readonly string[] {
  return [...text.matchAll(insertion)].map(([, id = '']) => id)
}
