import { lengthAt } from './instruction.ts'

/** So many members at the least: a count in each lane, a word a binary digit. */
export function atLeast(code: Int32Array, words: Int32Array, at: number): void {
  const to = code[at + 1] ?? 0
  const count = code[at + 2] ?? 0
  const end = at + lengthAt(code, at)
  const digits = 32 - Math.clz32(Math.max(count, end - at))
  for (const place of [0, 1]) {
    sums.fill(0, 0, digits)
    for (let part = at + 3; part < end; part++) add(words[(code[part] ?? 0) + place] ?? 0)
    words[to + place] = lanesFrom(count, digits)
  }
}

/** Counts one more in the lanes whose bit is set. */
function add(lanes: number): void {
  let carry = lanes
  for (let digit = 0; carry !== 0; digit++) {
    const before = sums[digit] ?? 0
    sums[digit] = before ^ carry
    carry &= before
  }
}

/**
 * The lanes that have counted so many at the least, compared from the highest digit down; one that is above
 * stays so, whatever its lower digits are.
 */
function lanesFrom(count: number, digits: number): number {
  let above = 0
  let equal = -1
  for (let digit = digits - 1; digit >= 0; digit--) {
    const sum = sums[digit] ?? 0
    if ((count >>> digit) & 1) equal &= sum
    else above |= equal & sum
  }
  return above | equal
}

/** Room to count in, of no meaning between calls. */
const sums = new Int32Array(32)
