import { type LaneProgram, laneProgram } from '../engine/lane-program.ts'
import { LANES, type Lanes, laneTruth, newLanes } from '../engine/lanes.ts'
import { ALWAYS, type Program } from '../engine/program.ts'
import { runLanes } from '../engine/run-lanes.ts'
import { NOT_ASKED } from '../engine/slot.ts'
import { newState } from '../engine/state.ts'
import { NO } from '../engine/truth-bits.ts'
import { countedOf, planCounted } from './counted.ts'
import { endText, newOutput, type OutputBytes, putText, takeTexts } from './output-bytes.ts'
import { type InLane, newReached, reach, reachingOf } from './reached.ts'
import type { Reject, Result } from './record-outcome.ts'
import type { Accepted, RecordQueue, ResultOptions } from './record-queue.ts'

/** Runs responses many at once. */
export function laneQueue(program: Program, options: ResultOptions): RecordQueue {
  const lowered = laneProgram(program)
  const lanes = newLanes(lowered)
  const output = newOutput()
  const finish = finisher({ lowered, lanes, output }, options)
  let waiting: (Accepted | Reject)[] = []
  let outcomes: (Untold | Reject)[] = []
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
      tell(taken, output)
      return taken
    },
  }
}

/** A result whose text is still among the output. */
type Untold = Omit<Result, 'text'> & { text: string }

/** Decodes the texts all at once: one by one takes far longer. */
function tell(outcomes: readonly (Untold | Reject)[], output: OutputBytes): void {
  const texts = takeTexts(output)
  let at = 0
  for (const outcome of outcomes) {
    if (outcome.kind === 'reject') continue
    outcome.text = texts[at] ?? ''
    at += 1
  }
}

type Running = {
  readonly lowered: LaneProgram
  readonly lanes: Lanes
  readonly output: OutputBytes
}

/** Makes a result of a response once its lane has been run. */
function finisher({ lowered, lanes, output }: Running, options: ResultOptions) {
  const { program } = lowered
  const reaching = reachingOf(lowered, options.fields)
  const counting = planCounted(program)
  const reached = newReached()
  return ({ line, byteOffset, id, record }: Accepted, lane: number): Untold => {
    const from = { lanes, lane }
    reach(reaching, from, reached)
    if (options.writeFull === undefined || record === undefined) {
      options.writeResult(output, reached, id)
    } else putText(output, options.writeFull(record))
    endText(output)
    const notAsked = options.warns ? notAskedIn(program, from) : NOTHING
    const result = { kind: 'result', line, byteOffset, id, text: '', notAsked } as const
    return options.counts ? { ...result, counted: countedOf(counting, reached) } : result
  }
}

const NOTHING: readonly string[] = []

function notAskedIn({ questionnaire, enablement }: Program, { lanes, lane }: InLane) {
  const { slots = [] } = lanes.states[lane] ?? {}
  return questionnaire.questions
    .filter((_, at) => {
      return slots[at] !== NOT_ASKED && laneTruth(lanes, lane, enablement[at] ?? ALWAYS) === NO
    })
    .map(({ id }) => id)
}
