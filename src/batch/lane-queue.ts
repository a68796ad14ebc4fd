import { type LaneProgram, laneProgram } from '../engine/lane-program.ts'
import { LANES, type Lanes, laneTruth, newLanes } from '../engine/lanes.ts'
import { ALWAYS, type Program } from '../engine/program.ts'
import { runLanes } from '../engine/run-lanes.ts'
import { NOT_ASKED } from '../engine/slot.ts'
import { newState } from '../engine/state.ts'
import { NO } from '../engine/truth-bits.ts'
import { countedOf, planCounted } from './counted.ts'
import { type InLane, newReached, reach, reachingOf } from './reached.ts'
import type { Outcome, Reject, Result } from './record-outcome.ts'
import type { Accepted, RecordQueue, ResultOptions } from './record-queue.ts'

/** Runs responses many at once. */
export function laneQueue(program: Program, options: ResultOptions): RecordQueue {
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
