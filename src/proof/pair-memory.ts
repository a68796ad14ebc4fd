/**
 * What came of pairs of numbers, in one large array. A pair may be forgotten where another needs its
 * place: then the same comes of it once more.
 */
export type PairMemory = { entries: Int32Array; kept: number }

export function newPairMemory(): PairMemory {
  return { entries: new Int32Array(3 * FEWEST), kept: 0 }
}

const FEWEST = 1 << 12

/** Twelve megabytes of them. */
const MOST = 1 << 20

/** What came of a pair; nothing where it is not known. Neither number is zero. */
export function recall({ entries }: PairMemory, a: number, b: number): number | undefined {
  const at = place(entries, a, b)
  return entries[at] === a && entries[at + 1] === b ? entries[at + 2] : undefined
}

export function keep(memory: PairMemory, [a, b]: readonly [number, number], made: number): void {
  if (memory.kept++ > memory.entries.length / 3) enlarge(memory)
  put(memory.entries, [a, b], made)
}

function put(entries: Int32Array, [a, b]: readonly [number, number], made: number): void {
  const at = place(entries, a, b)
  entries[at] = a
  entries[at + 1] = b
  entries[at + 2] = made
}

function place(entries: Int32Array, a: number, b: number): number {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)
  return 3 * ((mixed ^ (mixed >>> 15)) & (entries.length / 3 - 1))
}

function enlarge(memory: PairMemory): void {
  const { entries } = memory
  memory.kept = 0
  if (entries.length >= 3 * MOST) return
  memory.entries = new Int32Array(4 * entries.length)
  for (let at = 0; at < entries.length; at += 3) {
    const [a = 0, b = 0, made = 0] = entries.subarray(at, at + 3)
    if (a !== 0) put(memory.entries, [a, b], made)
  }
}
