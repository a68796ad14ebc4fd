import { lengthAt, opAt, operand } from './instruction.ts'
import { LaneOp, placeOf } from './lane-code.ts'
import { lowerClassLine } from './lower-class-line.ts'
import { lowerComparison, lowerIncludesAll } from './lower-comparison.ts'
import { lowerMeasure, lowerMeasureLine } from './lower-measure.ts'
import { emit, type Lowering } from './lowering.ts'
import { Op } from './program.ts'
import { NOT_ASKED } from './slot.ts'

/** Says an instruction of the program in code for lanes. */
export function lower(lowering: Lowering, at: number): void {
  const { code } = lowering.program
  const first = operand(code, at + 1)
  const to = placeOf(first)
  const places = (from: number) => [...code.subarray(from, at + lengthAt(code, at))].map(placeOf)
  const op = opAt(code, at)
  switch (op) {
    case Op.enable:
      lowerEnable(lowering, at)
      break
    case Op.includesAll:
      lowerIncludesAll(lowering, at)
      break
    case Op.not:
      emit(lowering, LaneOp.not, [to, ...places(at + 2)])
      break
    case Op.all:
    case Op.any:
      emit(lowering, op === Op.all ? LaneOp.all : LaneOp.any, [to, ...places(at + 3)])
      break
    case Op.atLeast:
      emit(lowering, LaneOp.atLeast, [to, operand(code, at + 2), ...places(at + 4)])
      break
    case Op.measure:
      lowerMeasure(lowering, first)
      break
    case Op.measureLine:
      lowerMeasureLine(lowering, to, operand(code, at + 2))
      break
    case Op.classList:
      emit(lowering, LaneOp.classList, [first])
      break
    case Op.classLine:
      lowerClassLine(lowering, at)
      break
    default:
      lowerComparison(lowering, at)
  }
}

function lowerEnable(lowering: Lowering, at: number): void {
  const { code } = lowering.program
  const gates: number[] = []
  for (let read = at + 4; read < at + lengthAt(code, at); read += 2) {
    const column = lowering.columns.get(operand(code, read))
    gates.push(column?.words[NOT_ASKED] ?? 0, placeOf(operand(code, read + 1)))
  }
  const places = [placeOf(operand(code, at + 1)), placeOf(operand(code, at + 2))]
  emit(lowering, LaneOp.enable, [...places, ...gates])
}
