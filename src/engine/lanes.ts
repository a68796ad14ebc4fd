import { placeOf } from './lane-code.ts'
import { roomForFound } from './lane-found.ts'
import type { LaneProgram } from './lane-program.ts'
import { ALWAYS } from './program.ts'
import { newState, type State } from './state.ts'
import type { Bits } from './truth-bits.ts'

/** As many as a word has bits. */
export const LANES = 32

/** Responses that are run at once, each in a lane. One value serves many runs. */
export type Lanes = {
  /** Lane after lane; those of a lane are the slots of its state. */
  readonly slots: Int32Array
  /** By lane: the slots that a run reads, and what is computed for each lane by itself. */
  readonly states: readonly State[]
  /** A lane is a bit of each. */
  readonly words: Int32Array
  /** By measure and lane: how a measure stands that is known by a key. */
  readonly keys: Int32Array
  /** By line and key: one more than the truth that was found, or 0; some lines share them. */
  readonly found: readonly Uint8Array[]
}

/** Nothing asked. */
export function newLanes({ program, words, keys }: LaneProgram): Lanes {
  const { known } = newState(program)
  const { length } = program.questionnaire.questions
  const slots = new Int32Array(LANES * length)
  const states = Array.from({ length: LANES }, (_, lane) => {
    return {
      ...newState(program),
      slots: slots.subarray(lane * length, (lane + 1) * length),
      known,
    }
  })
  return {
    slots,
    states,
    words: new Int32Array(words.size).fill(-1, placeOf(ALWAYS), placeOf(ALWAYS + 1)),
    keys: new Int32Array(LANES * keys.length),
    found: roomForFound(program),
  }
}

/** What a node came to in one lane. */
export function laneTruth({ words }: Lanes, lane: number, node: number): Bits {
  const place = placeOf(node)
  const holds = ((words[place] ?? 0) >>> lane) & 1
  return (holds << 1) | (((words[place + 1] ?? 0) >>> lane) & 1)
}
