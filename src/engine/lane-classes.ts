import { placeOf } from './lane-code.ts'
import type { LaneProgram } from './lane-program.ts'
import type { Lanes } from './lanes.ts'

/** The classes a list may still name, a word each: the first row that holds names the class. */
export function classifyLanes(lowered: LaneProgram, { words }: Lanes, list: number): void {
  const first = lowered.classes[list] ?? 0
  const { when, rows, names } = lowered.program.classLists[list] ?? noList
  words.fill(0, first, first + names.length)
  const applies = placeOf(when)
  // Lanes in which no row has held so far.
  let left = words[applies + 1] ?? 0
  for (const { node, bit } of rows) {
    const row = placeOf(node)
    const word = first + 31 - Math.clz32(bit)
    words[word] = (words[word] ?? 0) | (left & (words[row + 1] ?? 0))
    left &= ~(words[row] ?? 0)
  }
  words[first + names.length - 1] = left | ~(words[applies] ?? 0)
}

const noList = { when: 0, rows: [], names: [] }

/** Those of one lane, as a mask. */
export function laneClasses(
  { program, classes }: LaneProgram,
  { words }: Lanes,
  { list, lane }: { readonly list: number; readonly lane: number },
): number {
  const first = classes[list] ?? 0
  const count = program.classLists[list]?.names.length ?? 0
  let mask = 0
  for (let bit = 0; bit < count; bit++) mask |= (((words[first + bit] ?? 0) >>> lane) & 1) << bit
  return mask
}
