import type { LaneProgram } from './lane-program.ts'
import { LANES, type Lanes, laneTruth } from './lanes.ts'
import { ALWAYS, type MeasureProgram } from './program.ts'
import { ANSWERED, NOT_ASKED } from './slot.ts'
import { YES } from './truth-bits.ts'

/** How a measure over few answers stands, as one small number: what to do with it is looked up by it. */
export type MeasureKey = { readonly inputs: readonly KeyInput[]; readonly size: number }

type KeyInput = {
  readonly question: number
  readonly enabled: number
  /** How many ways it may stand. */
  readonly size: number
}

/** None for what is made of other measures or conditions, or of too many answers. */
export function measureKey({ kind, of }: MeasureProgram): MeasureKey | undefined {
  if (kind === 'count') return undefined
  const inputs = of.flatMap((input): readonly KeyInput[] => {
    if (input.about === 'measure') return []
    const { question, enabled, grid } = input
    const size = (grid.size + 1) * (enabled === ALWAYS ? 1 : YES + 1)
    return [{ question, enabled, size }]
  })
  const size = inputs.reduce((product, input) => product * input.size, 1)
  return inputs.length === of.length && size <= LARGEST ? { inputs, size } : undefined
}

/** A line has a byte for each key. */
const LARGEST = 2 ** 16

/** Notes down how the measure stands in each of the first lanes. */
export function keyLanes(
  { keys }: LaneProgram,
  lanes: Lanes,
  { measure, count }: { readonly measure: number; readonly count: number },
): void {
  const inputs = keys[measure]?.inputs ?? []
  const width = lanes.slots.length / LANES
  for (let lane = 0; lane < count; lane++) {
    let key = 0
    for (const { question, enabled, size } of inputs) {
      const slot = lanes.slots[lane * width + question] ?? NOT_ASKED
      const said = slot < ANSWERED ? 0 : slot - ANSWERED + 1
      const part = enabled === ALWAYS ? said : said * (YES + 1) + laneTruth(lanes, lane, enabled)
      key = key * size + part
    }
    lanes.keys[measure * LANES + lane] = key
  }
}
