import { NO_OPTIONS } from './lane-columns.ts'
import type { LaneProgram } from './lane-program.ts'
import type { Lanes } from './lanes.ts'
import { ANSWERED, NOT_ASKED } from './slot.ts'

/** Turns the slots of the first lanes into words: in which lanes a question was answered so. */
export function spread(lowered: LaneProgram, { states, words }: Lanes, count: number): void {
  const { columns } = lowered
  const { from, to } = lowered.words
  words.fill(0, from, to)
  for (let lane = 0; lane < count; lane++) {
    const slots = states[lane]?.slots
    const bit = 1 << lane
    for (const { question, words: places, options } of columns) {
      const slot = slots?.[question] ?? NOT_ASKED
      const place = places[Math.min(slot, places.length - 1)] ?? 0
      words[place] = (words[place] ?? 0) | bit
      if (options === NO_OPTIONS) continue
      for (let chosen = slot - ANSWERED; chosen > 0; chosen &= chosen - 1) {
        const option = options + 31 - Math.clz32(chosen & -chosen)
        words[option] = (words[option] ?? 0) | bit
      }
    }
  }
}
