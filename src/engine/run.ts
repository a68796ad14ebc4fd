import { boundMeasure } from './bound-measure.ts'
import { classify } from './classify.ts'
import { lengthAt, opAt } from './instruction.ts'
import { truthOfMeasureLine } from './measure-line.ts'
import { Op, type Program } from './program.ts'
import { ANSWERED, NOT_ASKED } from './slot.ts'
import type { State } from './state.ts'
import { atLeast, type Bits, NO, not, truth, UNKNOWN, YES } from './truth-bits.ts'

/** Computes every node, measure and class from the slots; or those of the code from `start` to `end`. */
export function run(
  program: Program,
  state: State,
  start: number = 0,
  end: number = program.code.length,
): void {
  const { code } = program
  for (let at = start; at < end; at += lengthAt(code, at)) step(program, state, at)
}

/** Computes what some instructions do. */
export function runOnly(program: Program, state: State, instructions: readonly number[]): void {
  for (let place = 0; place < instructions.length; place++) {
    step(program, state, instructions[place] ?? 0)
  }
}

/** Computes what one instruction does. */
function step(program: Program, state: State, at: number): void {
  const { code } = program
  const { truths } = state
  const target = code[at + 1] ?? 0
  const first = code[at + 2] ?? 0
  switch (opAt(code, at)) {
    case Op.all:
      truths[target] = all(code, truths, at)
      break
    case Op.any:
      truths[target] = any(code, truths, at)
      break
    case Op.not:
      truths[target] = not(truths[first] ?? NO)
      break
    case Op.atLeast:
      truths[target] = someOf(code, truths, at)
      break
    case Op.enable:
      truths[target] = enable(code, state, at)
      break
    case Op.measure:
      state.measures[target] = boundMeasure(program, state, target)
      break
    case Op.measureLine:
      truths[target] = truthOfMeasureLine(program, state, first)
      break
    case Op.classList:
      state.classes[target] = classify(program, state, target)
      break
    case Op.classLine:
      truths[target] = classLine(state.classes[first] ?? 0, code[at + 3] ?? 0)
      break
    default:
      truths[target] = (truths[first] ?? NO) & compareAnswer(program, state.slots, at)
  }
}

/** How a slot of its question compares, whether or not the question is enabled. */
export function compareAnswer({ code, tables }: Program, slots: Int32Array, at: number): Bits {
  const slot = slots[code[at + 3] ?? 0] ?? NOT_ASKED
  const first = code[at + 4] ?? 0
  const op = opAt(code, at)
  if (op === Op.table) return tables[first + Math.min(slot, code[at + 5] ?? 0)] ?? NO
  if (slot < ANSWERED) return UNKNOWN
  if (op === Op.range) return truth(slot >= first && slot <= (code[at + 5] ?? 0))
  const chosen = (slot - ANSWERED) & first
  return truth(op === Op.includesAny ? chosen !== 0 : chosen === first)
}

/** Open only while something it reads may still be asked; a gate answered "unknown" opens. */
function enable(code: Int32Array, { truths, slots }: State, at: number): Bits {
  const when = truths[code[at + 2] ?? 0] ?? NO
  if (when !== UNKNOWN) return when
  const end = at + lengthAt(code, at)
  for (let read = at + 4; read < end; read += 2) {
    const enabled = truths[code[read + 1] ?? 0] ?? NO
    const isAsked = slots[code[read] ?? 0] !== NOT_ASKED
    if (enabled === UNKNOWN || (enabled === YES && !isAsked)) return UNKNOWN
  }
  return YES
}

function all(code: Int32Array, truths: Uint8Array, at: number): Bits {
  let truth = YES
  const end = at + lengthAt(code, at)
  for (let part = at + 3; part < end; part++) truth &= truths[code[part] ?? 0] ?? NO
  return truth
}

function any(code: Int32Array, truths: Uint8Array, at: number): Bits {
  let truth = NO
  const end = at + lengthAt(code, at)
  for (let part = at + 3; part < end; part++) truth |= truths[code[part] ?? 0] ?? NO
  return truth
}

function someOf(code: Int32Array, truths: Uint8Array, at: number): Bits {
  let hold = 0
  let mayHold = 0
  const end = at + lengthAt(code, at)
  for (let part = at + 4; part < end; part++) {
    const truth = truths[code[part] ?? 0] ?? NO
    hold += truth >> 1
    mayHold += truth & 1
  }
  return atLeast(code[at + 2] ?? 0, hold, mayHold)
}

/** Yes where every class still possible is asked for, no where none is. */
function classLine(possible: number, mask: number): Bits {
  const asked = possible & mask
  if (asked === possible) return YES
  return asked === 0 ? NO : UNKNOWN
}
