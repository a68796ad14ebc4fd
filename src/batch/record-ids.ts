/** The ids that have come by. */
export type RecordIds = {
  /** Whether this one has not come before; true for all once there are too many to remember. */
  readonly isNew: (id: string) => boolean
  readonly isFull: () => boolean
}

/**
 * Remembers ids by fingerprints of 60 bits, in a table of one size: six bytes of each, and where they
 * stand is the rest. Of five million different ones, the chance that any two count as the same is one in
 * 90,000.
 */
export function recordIds(most: number = MOST_IDS): RecordIds {
  const length = Math.ceil(most / FULLEST)
  const table = { ones: new Int32Array(length), others: new Uint16Array(length) }
  let count = 0
  return {
    isNew: (id) => {
      if (count >= most) return true
      const isNew = putAway(table, id)
      if (isNew) count += 1
      return isNew
    },
    isFull: () => count >= most,
  }
}

/** The table takes less than 40 MB, however many there are. */
export const MOST_IDS = 5_000_000

/** Fuller, and it would take long to find a place. */
const FULLEST = 0.8

/** The halves of fingerprints by place; the other one is 0 where there is none. */
type Table = { readonly ones: Int32Array; readonly others: Uint16Array }

/** False where it is there already. */
function putAway({ ones, others }: Table, id: string): boolean {
  // Two hashes of one text, as FNV-1a makes them, tell nothing of each other if their factors differ.
  let one = 0x811c9dc5
  let other = 0x2545f491
  for (let at = 0; at < id.length; at += 1) {
    const letter = id.charCodeAt(at)
    one = Math.imul(one ^ letter, 0x01000193)
    other = Math.imul(other ^ letter, 0x5bd1e995)
  }
  one = stirred(one)
  other = stirred(other)
  // The place hangs on its high bits, what is kept on its low ones; 0 is kept for places that are free.
  const half = other & 0xffff || 1
  let place = Math.floor(((other >>> 0) / 2 ** 32) * others.length)
  while (others[place] !== 0) {
    if (others[place] === half && ones[place] === one) return false
    place = place + 1 === others.length ? 0 : place + 1
  }
  ones[place] = one
  others[place] = half
  return true
}

/** So that all bits hang on all letters. */
function stirred(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
