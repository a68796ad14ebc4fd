import { bitCount } from './bit-count.ts'
import { type Efforts, NEVER } from './efforts.ts'

/** Nothing will do without the candidate. */
export function addMust({ must, words }: Efforts, at: number, candidate: number): void {
  const word = at * words + (candidate >> 5)
  must[word] = (must[word] ?? 0) | (1 << candidate)
}

/** Counts from all that a goal must have: how much is it? */
export function countMust({ must, counted, words }: Efforts, at: number): number {
  let count = 0
  for (let word = 0; word < words; word++) {
    const bits = must[at * words + word] ?? 0
    counted[word] = bits
    count += bitCount(bits)
  }
  return count
}

/** None of a goal's questions must be answered. */
export function dropMust({ must, words }: Efforts, at: number): void {
  for (let word = at * words; word < (at + 1) * words; word++) must[word] = 0
}

/** Where any of the parts will do, that which all of them ask for. */
export function keepMust(
  { must, words, fewest }: Efforts,
  at: number,
  parts: readonly number[],
): void {
  for (let word = 0; word < words; word++) {
    let bits = -1
    for (let place = 0; place < parts.length && bits !== 0; place++) {
      const part = parts[place] ?? 0
      if (fewest[part] !== NEVER) bits &= must[part * words + word] ?? 0
    }
    must[at * words + word] = bits
  }
}
