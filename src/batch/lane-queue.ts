import { type LaneProgram, laneProgram } from '../engine/lane-program.ts'
import { LANES, type Lanes, laneTruth, newLanes } from '../engine/lanes.ts'
import { ALWAYS, type Program } from '../engine/program.ts'
import { runLanes } from '../engine/run-lanes.ts'
import { NOT_ASKED } from '../engine/slot.ts'
import { newState, type State } from '../engine/state.ts'
import { NO } from '../engine/truth-bits.ts'
import { countedOf, planCounted } from './counted.ts'
import { type InLane, newReached, reach, reachingOf } from './reached.ts'
import type { ReadRecord } from './read-record.ts'
import type { Outcome, Place, Reject, Result } from './record-outcome.ts'
import type { ResultField } from './result-field.ts'
import type { WriteResult } from './write-result.ts'

/** Runs responses many at once, and gives out what becomes of records in their order. */
export type LaneQueue = {
  /** Where the answers of the next response are to be written. */
  readonly next: () => State
  /** Takes the response whose answers were written there. */
  readonly accept: (accepted: Accepted) => void
  readonly reject: (reject: Reject) => void
  /** All since the last call. */
  readonly take: () => readonly Outcome[]
}

/** `id`: as JSON, or empty; `record`: where it was parsed. */
export type Accepted = Place & { readonly id: string; readonly record?: ReadRecord }

export type ResultOptions = {
  readonly fields: readonly ResultField[]
  readonly writeResult: WriteResult
  /** All that `evaluate` tells, in place of what `writeResult` does. */
  readonly writeFull?: (record: ReadRecord) => string
  /** Says of each record what a tally counts. */
  readonly counts: boolean
  /** Names the answers that count for nothing. */
  readonly warns: boolean
}

export function laneQueue(program: Program, options: ResultOptions): LaneQueue {
  const lowered = laneProgram(program)
  const lanes = newLanes(lowered)
  const finish = finisher(lowered, lanes, options)
  let waiting: (Accepted | Reject)[] = []
  let outcomes: Outcome[] = []
  let used = 0
  const flush = () => {
    if (used > 0) runLanes(lowered, lanes, used)
    let lane = 0
    for (const one of waiting) outcomes.push('problems' in one ? one : finish(one, lane++))
    waiting = []
    used = 0
  }
  const spare = newState(program)
  return {
    next: () => lanes.states[used] ?? spare,
    accept: (accepted) => {
      waiting.push(accepted)
      used += 1
      if (used === LANES) flush()
    },
    reject: (reject) => void waiting.push(reject),
    take: () => {
      flush()
      const taken = outcomes
      outcomes = []
      return taken
    },
  }
}

/** Makes a result of a response once its lane has been run. */
function finisher(lowered: LaneProgram, lanes: Lanes, options: ResultOptions) {
  const { program } = lowered
  const reaching = reachingOf(lowered, options.fields)
  const counting = planCounted(program)
  const reached = newReached()
  return ({ line, byteOffset, id, record }: Accepted, lane: number): Result => {
    const from = { lanes, lane }
    reach(reaching, from, reached)
    const isFull = options.writeFull !== undefined && record !== undefined
    return {
      kind: 'result',
      line,
      byteOffset,
      id,
      text: isFull ? options.writeFull(record) : options.writeResult(reached, id),
      ...(options.counts && { counted: countedOf(counting, reached) }),
      notAsked: options.warns ? notAskedIn(program, from) : [],
    }
  }
}

function notAskedIn({ questionnaire, enablement }: Program, { lanes, lane }: InLane) {
  const { slots = [] } = lanes.states[lane] ?? {}
  return questionnaire.questions
    .filter((_, at) => {
      return slots[at] !== NOT_ASKED && laneTruth(lanes, lane, enablement[at] ?? ALWAYS) === NO
    })
    .map(({ id }) => id)
}
