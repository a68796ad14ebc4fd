import { type Column, NO_OPTIONS } from './lane-columns.ts'
import type { LaneProgram } from './lane-program.ts'
import { LANES, type Lanes } from './lanes.ts'
import { ANSWERED, NOT_ASKED } from './slot.ts'

/** Turns the slots of the first lanes into words: in which lanes a question was answered so. */
export function spread(lowered: LaneProgram, lanes: Lanes, count: number): void {
  const { columns } = lowered
  const { from, to } = lowered.words
  lanes.words.fill(0, from, to)
  for (const column of columns) {
    spreadColumn(column, lanes, count)
    if (column.options !== NO_OPTIONS) spreadOptions(column, lanes, count)
  }
}

function spreadColumn(
  { question, words: places }: Column,
  { slots, words }: Lanes,
  count: number,
): void {
  const width = slots.length / LANES
  const last = places.length - 1
  for (let lane = 0; lane < count; lane++) {
    const slot = slots[lane * width + question] ?? NOT_ASKED
    const place = places[slot < last ? slot : last] ?? 0
    words[place] = (words[place] ?? 0) | (1 << lane)
  }
}

function spreadOptions(
  { question, options }: Column,
  { slots, words }: Lanes,
  count: number,
): void {
  const width = slots.length / LANES
  for (let lane = 0; lane < count; lane++) {
    let chosen = (slots[lane * width + question] ?? NOT_ASKED) - ANSWERED
    // From the lowest bit up, each is taken away as it is seen.
    for (; chosen > 0; chosen &= chosen - 1) {
      const option = options + 31 - Math.clz32(chosen & -chosen)
      words[option] = (words[option] ?? 0) | (1 << lane)
    }
  }
}
