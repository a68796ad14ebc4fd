/** The ids that have come by. */
export type RecordIds = {
  /** Whether this one has not come before; true for all once there are too many to remember. */
  readonly isNew: (id: string) => boolean
  readonly isFull: () => boolean
}

/**
 * Remembers ids by fingerprints of 60 bits, in about eight bytes each: of five million different ones,
 * the chance that any two count as the same is one in 90,000.
 */
export function recordIds(most: number = MOST_IDS): RecordIds {
  const shelves = Array.from({ length: SHELVES }, newShelf)
  let count = 0
  return {
    isNew: (id) => {
      if (count >= most) return true
      const high = hashOf(id, { seed: 0x811c9dc5, factor: 0x01000193 })
      const shelf = shelves[high >>> SHELF_SHIFT]
      const isNew =
        shelf === undefined ||
        putAway(shelf, hashOf(id, { seed: 0x2545f491, factor: 0x5bd1e995 }), high & 0xffff)
      if (isNew) count += 1
      return isNew
    },
    isFull: () => count >= most,
  }
}

/** What is remembered takes some 40 MB then. */
export const MOST_IDS = 5_000_000

/** Shelves fill up one after another, so that there is never much to move. */
const SHELVES = 4096
const SHELF_SHIFT = 20

/** Fingerprints by place; both parts 0 where there is none. */
type Shelf = { low: Int32Array; high: Uint16Array; count: number }

const newShelf = (): Shelf => ({ low: new Int32Array(8), high: new Uint16Array(8), count: 0 })

/** False where it is there already. */
function putAway(shelf: Shelf, low: number, high: number): boolean {
  if (shelf.count >= shelf.low.length * FULLEST) enlarge(shelf)
  const place = placeOf(shelf, low, high)
  if (shelf.low[place] === low && shelf.high[place] === (high || 1)) return false
  shelf.low[place] = low
  shelf.high[place] = high || 1
  shelf.count += 1
  return true
}

/** Where a fingerprint is, or where it would go. */
function placeOf({ low: lows, high: highs }: Shelf, low: number, high: number): number {
  let place = Math.floor(((low >>> 0) / 2 ** 32) * lows.length)
  while (highs[place] !== 0 && (lows[place] !== low || highs[place] !== (high || 1))) {
    place = place + 1 === lows.length ? 0 : place + 1
  }
  return place
}

function enlarge(shelf: Shelf): void {
  const { low: lows, high: highs } = shelf
  const length = Math.ceil(lows.length * GROWTH)
  shelf.low = new Int32Array(length)
  shelf.high = new Uint16Array(length)
  for (let at = 0; at < lows.length; at += 1) {
    const low = lows[at] ?? 0
    const high = highs[at] ?? 0
    if (high === 0) continue
    const place = placeOf(shelf, low, high)
    shelf.low[place] = low
    shelf.high[place] = high
  }
}

const FULLEST = 0.8
const GROWTH = 1.25

/** As FNV-1a does it, stirred at the end so that all bits hang on all letters. */
function hashOf(text: string, { seed, factor }: Hashing): number {
  let hash = seed
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), factor)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** Two hashes of one text tell nothing of each other if their factors differ. */
type Hashing = { readonly seed: number; readonly factor: number }
