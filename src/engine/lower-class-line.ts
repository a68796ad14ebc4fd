import { operand } from './instruction.ts'
import { LaneOp, placeOf } from './lane-code.ts'
import { emit, type Lowering } from './lowering.ts'

/** Yes where none of the other classes is possible, no where none of those asked for is. */
export function lowerClassLine(lowering: Lowering, at: number): void {
  const { code, classLists } = lowering.program
  const list = operand(code, at + 2)
  const mask = operand(code, at + 3)
  const first = lowering.classes[list] ?? 0
  const words = (classLists[list]?.names ?? []).map((_, bit) => first + bit)
  const isAsked = (_: number, bit: number) => ((mask >>> bit) & 1) === 1
  const asked = words.filter(isAsked)
  const others = words.filter((word, bit) => !isAsked(word, bit))
  const to = placeOf(operand(code, at + 1))
  emit(lowering, LaneOp.classLine, [to, asked.length, ...asked, ...others])
}
