import { boundMeasure } from './bound-measure.ts'
import { classify } from './classify.ts'
import { lengthAt, opAt, operand } from './instruction.ts'
import { truthOfMeasureLine } from './measure-line.ts'
import { Op, type Program } from './program.ts'
import { ANSWERED, NOT_ASKED } from './slot.ts'
import { type State, slotAt, truthAt } from './state.ts'
import { atLeast, type Bits, NO, not, truth, UNKNOWN, YES } from './truth-bits.ts'

/** Computes every node, measure and class from the slots; or those of the code from `start` to `end`. */
export function run(
  program: Program,
  state: State,
  start: number = 0,
  end: number = program.code.length,
): void {
  const { code } = program
  const { truths, measures, classes } = state
  for (let at = start; at < end; at += lengthAt(code, at)) {
    const target = operand(code, at + 1)
    switch (opAt(code, at)) {
      case Op.measure:
        measures[target] = boundMeasure(program, state, target)
        break
      case Op.classList:
        classes[target] = classify(program, state, target)
        break
      case Op.enable:
        truths[target] = enable(code, state, at)
        break
      case Op.all:
        truths[target] = all(code, state, at)
        break
      case Op.any:
        truths[target] = any(code, state, at)
        break
      default:
        truths[target] = truthOf(program, state, at)
    }
  }
}

function truthOf(program: Program, state: State, at: number): Bits {
  const { code } = program
  switch (opAt(code, at)) {
    case Op.not:
      return not(truthAt(state, operand(code, at + 2)))
    case Op.atLeast:
      return someOf(code, state, at)
    case Op.measureLine:
      return truthOfMeasureLine(program, state, operand(code, at + 2))
    case Op.classLine:
      return classLine(state, operand(code, at + 2), operand(code, at + 3))
    default:
      return truthAt(state, operand(code, at + 2)) & compareAnswer(program, state, at)
  }
}

/** How a question's answer compares, whether or not the question is enabled. */
export function compareAnswer({ code, tables }: Program, state: State, at: number): Bits {
  const slot = slotAt(state, operand(code, at + 3))
  const first = operand(code, at + 4)
  const op = opAt(code, at)
  if (op === Op.table) return tables[first + Math.min(slot, operand(code, at + 5))] ?? NO
  if (slot < ANSWERED) return UNKNOWN
  if (op === Op.range) return truth(slot >= first && slot <= operand(code, at + 5))
  const chosen = (slot - ANSWERED) & first
  return truth(op === Op.includesAny ? chosen !== 0 : chosen === first)
}

/** Open only while something it reads may still be asked; a gate answered "unknown" opens. */
function enable(code: Int32Array, state: State, at: number): Bits {
  const when = truthAt(state, operand(code, at + 2))
  if (when !== UNKNOWN) return when
  const end = at + lengthAt(code, at)
  for (let read = at + 4; read < end; read += 2) {
    const enabled = truthAt(state, operand(code, read + 1))
    const isSettled =
      enabled === NO || (enabled === YES && slotAt(state, operand(code, read)) !== NOT_ASKED)
    if (!isSettled) return UNKNOWN
  }
  return YES
}

function all(code: Int32Array, state: State, at: number): Bits {
  let truth = YES
  const end = at + lengthAt(code, at)
  for (let part = at + 3; part < end; part++) truth &= truthAt(state, operand(code, part))
  return truth
}

function any(code: Int32Array, state: State, at: number): Bits {
  let truth = NO
  const end = at + lengthAt(code, at)
  for (let part = at + 3; part < end; part++) truth |= truthAt(state, operand(code, part))
  return truth
}

function someOf(code: Int32Array, state: State, at: number): Bits {
  let hold = 0
  let mayHold = 0
  const end = at + lengthAt(code, at)
  for (let part = at + 4; part < end; part++) {
    const truth = truthAt(state, operand(code, part))
    if (truth === YES) hold++
    if (truth !== NO) mayHold++
  }
  return atLeast(operand(code, at + 2), hold, mayHold)
}

/** Yes where every class still possible is asked for, no where none is. */
function classLine(state: State, list: number, mask: number): Bits {
  const possible = state.classes[list] ?? 0
  const asked = possible & mask
  if (asked === possible) return YES
  return asked === 0 ? NO : UNKNOWN
}
