import { opAt, operand } from './instruction.ts'
import { LaneOp, placeOf } from './lane-code.ts'
import type { Column } from './lane-columns.ts'
import { emit, type Lowering, newPlace } from './lowering.ts'
import { Op } from './program.ts'
import { compareAnswer } from './run.ts'
import { type Bits, NO, YES } from './truth-bits.ts'

/** A line on a question gathers the words of the slots that it holds of, and those it may hold of. */
export function lowerComparison(lowering: Lowering, at: number): void {
  const { code } = lowering.program
  const mask = opAt(code, at) === Op.includesAny ? operand(code, at + 4) : 0
  gather(lowering, { at, to: placeOf(operand(code, at + 1)), mask })
}

/** All of some options: one of each. */
export function lowerIncludesAll(lowering: Lowering, at: number): void {
  const { code } = lowering.program
  const parts = bitsIn(operand(code, at + 4)).map((bit) => {
    const to = newPlace(lowering)
    gather(lowering, { at, to, mask: 1 << bit })
    return to
  })
  emit(lowering, LaneOp.all, [placeOf(operand(code, at + 1)), ...parts])
}

/** `mask`: the options a line asks for. */
type Gathering = { readonly at: number; readonly to: number; readonly mask: number }

function gather(lowering: Lowering, { at, to, mask }: Gathering): void {
  const { code } = lowering.program
  const column = lowering.columns.get(operand(code, at + 3))
  if (column === undefined) throw new Error('a question that is read has no column')
  const truths = truthsBySlot(lowering, at, column)
  const options = bitsIn(mask).map((bit) => column.options + bit)
  const wordsThat = (isSo: (truth: Bits) => boolean): readonly number[] => {
    const words = column.words.filter((_, slot) => isSo(truths[slot] ?? NO))
    return [...new Set(words), ...options]
  }
  const yes = wordsThat((truth) => truth === YES)
  const notNo = wordsThat((truth) => truth !== NO)
  const enabled = placeOf(operand(code, at + 2))
  emit(lowering, LaneOp.gather, [to, enabled, yes.length, ...yes, ...notNo])
}

function truthsBySlot({ program }: Lowering, at: number, { question, words }: Column): Int32Array {
  const slots = new Int32Array(program.questionnaire.questions.length)
  return words.map((_, slot) => {
    slots[question] = slot
    return compareAnswer(program, slots, at)
  })
}

function bitsIn(mask: number): readonly number[] {
  return Array.from({ length: 32 }, (_, bit) => bit).filter((bit) => (mask >>> bit) & 1)
}
