import { Op } from './program.ts'

/** A number of the code: an `Op`, or one of the operands behind it. */
export function operand(code: Int32Array, at: number): number {
  return code[at] ?? 0
}

/** How many numbers the instruction takes up, its `Op` included. */
export function lengthAt(code: Int32Array, at: number): number {
  switch (operand(code, at)) {
    case Op.enable:
      return 4 + 2 * operand(code, at + 3)
    case Op.all:
    case Op.any:
      return 3 + operand(code, at + 2)
    case Op.atLeast:
      return 4 + operand(code, at + 3)
    default:
      return LENGTHS[operand(code, at)] ?? code.length
  }
}

const LENGTHS: Readonly<Record<number, number>> = {
  [Op.table]: 6,
  [Op.range]: 6,
  [Op.includesAny]: 5,
  [Op.includesAll]: 5,
  [Op.not]: 3,
  [Op.measure]: 2,
  [Op.measureLine]: 3,
  [Op.classList]: 2,
  [Op.classLine]: 4,
}
