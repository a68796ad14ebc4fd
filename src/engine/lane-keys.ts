import type { LaneProgram } from './lane-program.ts'
import { LANES, type Lanes, laneTruth } from './lanes.ts'
import { ALWAYS, type MeasureProgram } from './program.ts'
import { ANSWERED, NOT_ASKED } from './slot.ts'
import { YES } from './truth-bits.ts'

/**
 * How a measure over few answers stands, as one small number: what to do with it is looked up by it. The answers
 * of measures within it are among them.
 */
export type MeasureKey = {
  readonly answers: readonly AnswerPart[]
  /** Nodes on which it hangs whether answers count. */
  readonly gates: readonly number[]
  readonly size: number
}

/** `size`: how many ways it may stand. */
type AnswerPart = { readonly question: number; readonly size: number }

/** None for what is made of conditions, or of too many answers. */
export function measureKey(
  measures: readonly MeasureProgram[],
  measure: number,
): MeasureKey | undefined {
  const sizes = new Map<number, number>()
  const gates = new Set<number>()
  if (!gather(measures, measure, { sizes, gates })) return undefined
  const answers = [...sizes].map(([question, size]) => ({ question, size }))
  const size = answers.reduce((all, part) => all * part.size, (YES + 1) ** gates.size)
  return size <= LARGEST ? { answers, gates: [...gates], size } : undefined
}

type Parts = { readonly sizes: Map<number, number>; readonly gates: Set<number> }

/** False where a part is no answer. */
function gather(measures: readonly MeasureProgram[], measure: number, parts: Parts): boolean {
  const definition = measures[measure]
  if (definition === undefined || definition.kind === 'count') return false
  return definition.of.every((input) => {
    if (input.about === 'measure') return gather(measures, input.measure, parts)
    parts.sizes.set(input.question, input.grid.size + 1)
    if (input.enabled !== ALWAYS) parts.gates.add(input.enabled)
    return true
  })
}

/** A line has a byte for each key. */
const LARGEST = 2 ** 16

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
