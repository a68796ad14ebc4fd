import { boundMeasure } from './bound-measure.ts'
import type { LaneProgram } from './lane-program.ts'
import { type Lanes, laneTruth } from './lanes.ts'
import { truthOfMeasureLine } from './measure-line.ts'
import { type MeasureState, undefinedMeasure } from './state.ts'
import { NO } from './truth-bits.ts'

/** Bounds a measure in one lane, as what it is made of came out there. */
export function boundInLane(
  { program, reads }: LaneProgram,
  lanes: Lanes,
  { measure, lane }: { readonly measure: number; readonly lane: number },
): MeasureState {
  const state = lanes.states[lane]
  if (state === undefined) return undefinedMeasure
  for (const node of reads[measure] ?? []) state.truths[node] = laneTruth(lanes, lane, node)
  const bounds = boundMeasure(program, state, measure)
  state.measures[measure] = bounds
  return bounds
}

/** The lanes among the first in which a line on a measure holds, and those in which it may. */
export function measureLine(
  { program }: LaneProgram,
  { states, words }: Lanes,
  { to, line, count }: { readonly to: number; readonly line: number; readonly count: number },
): void {
  const measure = program.measureLines[line]?.measure ?? 0
  let hold = 0
  let mayHold = 0
  for (let lane = 0; lane < count; lane++) {
    const state = states[lane]
    const bounds = state?.measures[measure]
    if (state === undefined || bounds === undefined || bounds.defined === NO) continue
    const truth = bounds.lines[line] ?? truthOfMeasureLine(program, state, line)
    hold |= (truth >> 1) << lane
    mayHold |= (truth & 1) << lane
  }
  words[to] = hold
  words[to + 1] = mayHold
}
