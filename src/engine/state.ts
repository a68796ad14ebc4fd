import type { Answers } from '../model/answer.ts'
import { type Fraction, ZERO } from './fraction.ts'
import type { Program } from './program.ts'
import { type Slot, toSlot } from './slot.ts'
import { type Bits, NO, YES } from './truth-bits.ts'

/** What a run reads (`slots`) and writes (the rest). One state serves many runs. */
export type State = {
  readonly slots: Int32Array
  /** By node. */
  readonly truths: Uint8Array
  /** By measure. */
  readonly measures: MeasureState[]
  /** By class list: the classes still possible, as a mask. */
  readonly classes: Int32Array
  readonly known: KnownMeasures
}

/** What measures came to in earlier runs. */
export type KnownMeasures = {
  /** By measure, then by how its inputs stood. */
  readonly byMeasure: Map<number, MeasureState>[]
  /** A number for each, so that it can be an input. */
  readonly numbers: Map<MeasureState, number>
}

/** The values still allowed: their ends, both of which are allowed, and whether there is a value. */
export type Bounds = { readonly defined: Bits; readonly low: Fraction; readonly high: Fraction }

/** Bounds of a measure as its inputs stand, and by line what was found to come of them. */
export type MeasureState = Bounds & { readonly lines: Bits[] }

export const undefinedMeasure: MeasureState = { defined: NO, low: ZERO, high: ZERO, lines: [] }

/** Nothing asked. */
export function newState(program: Program): State {
  const truths = new Uint8Array(program.nodes)
  truths[0] = YES
  return {
    slots: new Int32Array(program.questionnaire.questions.length),
    truths,
    measures: program.measures.map(() => undefinedMeasure),
    classes: new Int32Array(program.classLists.length),
    known: { byMeasure: [], numbers: new Map() },
  }
}

/** To be run apart; what either comes to know of measures, both do. */
export function copyOf({ slots, truths, measures, classes, known }: State): State {
  return {
    slots: slots.slice(),
    truths: truths.slice(),
    measures: measures.slice(),
    classes: classes.slice(),
    known,
  }
}

/** Fills the slots from answers; an answer to a question the program does not know is passed over. */
export function setAnswers(program: Program, state: State, answers: Answers): void {
  program.questionnaire.questions.forEach((question, index) => {
    const answer = answers.get(question.id)
    state.slots[index] = answer === undefined ? 0 : toSlot(question, answer)
  })
}

export function slotAt(state: State, question: number): Slot {
  return state.slots[question] ?? 0
}

export function truthAt(state: State, node: number): Bits {
  return state.truths[node] ?? 0
}
