import type { LaneProgram } from './lane-program.ts'
import { LANES, type Lanes, laneTruth } from './lanes.ts'
import type { MeasureKey } from './measure-key.ts'
import { ANSWERED, NOT_ASKED } from './slot.ts'
import { YES } from './truth-bits.ts'

/** Notes down how the measure stands in each of the first lanes. */
export function keyLanes(
  { keys }: LaneProgram,
  lanes: Lanes,
  { measure, count }: { readonly measure: number; readonly count: number },
): void {
  const { answers, gates } = keys[measure] ?? noKey
  const width = lanes.slots.length / LANES
  for (let lane = 0; lane < count; lane++) {
    let key = 0
    for (const node of gates) key = key * (YES + 1) + laneTruth(lanes, lane, node)
    for (const { question, size } of answers) {
      const slot = lanes.slots[lane * width + question] ?? NOT_ASKED
      key = key * size + (slot < ANSWERED ? 0 : slot - ANSWERED + 1)
    }
    lanes.keys[measure * LANES + lane] = key
  }
}

const noKey: MeasureKey = { answers: [], gates: [], size: 1 }
