import { boundMeasure } from './bound-measure.ts'
import type { LaneProgram } from './lane-program.ts'
import { LANES, type Lanes, laneTruth } from './lanes.ts'
import { truthOfMeasureLine } from './measure-line.ts'
import { type MeasureState, undefinedMeasure } from './state.ts'
import { type Bits, NO } from './truth-bits.ts'

/** Bounds a measure in one lane, those within it first, as what they are made of came out there. */
export function boundInLane(
  lowered: LaneProgram,
  lanes: Lanes,
  { measure, lane }: { readonly measure: number; readonly lane: number },
): MeasureState {
  const { program, reads, within } = lowered
  const state = lanes.states[lane]
  if (state === undefined) return undefinedMeasure
  for (const inner of within[measure] ?? []) boundInLane(lowered, lanes, { measure: inner, lane })
  for (const node of reads[measure] ?? []) state.truths[node] = laneTruth(lanes, lane, node)
  const bounds = boundMeasure(program, state, measure)
  state.measures[measure] = bounds
  return bounds
}

/** The lanes among the first in which a line on a measure holds, and those in which it may. */
export function measureLine(
  { program }: LaneProgram,
  { states, words }: Lanes,
  { to, line, count }: LaneLine,
): void {
  let hold = 0
  let mayHold = 0
  for (let lane = 0; lane < count; lane++) {
    const state = states[lane]
    const truth = state === undefined ? NO : truthOfMeasureLine(program, state, line)
    hold |= (truth >> 1) << lane
    mayHold |= (truth & 1) << lane
  }
  words[to] = hold
  words[to + 1] = mayHold
}

/** The same for a measure that has a key: what was found under it before is not looked for again. */
export function keyedLine(lowered: LaneProgram, lanes: Lanes, { to, line, count }: LaneLine): void {
  const { keys, words } = lanes
  const measure = lowered.program.measureLines[line]?.measure ?? 0
  const found = lanes.found[line] ?? new Uint8Array(0)
  let hold = 0
  let mayHold = 0
  for (let lane = 0; lane < count; lane++) {
    const key = keys[measure * LANES + lane] ?? 0
    if (found[key] === 0) found[key] = 1 + findTruth(lowered, lanes, { line, measure, lane })
    const truth = (found[key] ?? 0) - 1
    hold |= (truth >> 1) << lane
    mayHold |= (truth & 1) << lane
  }
  words[to] = hold
  words[to + 1] = mayHold
}

type LaneLine = { readonly to: number; readonly line: number; readonly count: number }

function findTruth(
  lowered: LaneProgram,
  lanes: Lanes,
  {
    line,
    measure,
    lane,
  }: { readonly line: number; readonly measure: number; readonly lane: number },
): Bits {
  boundInLane(lowered, lanes, { measure, lane })
  const state = lanes.states[lane]
  return state === undefined ? NO : truthOfMeasureLine(lowered.program, state, line)
}
