import { instruction } from './instruction.ts'
import type { Column } from './lane-columns.ts'
import type { MeasureKey } from './measure-key.ts'
import type { Program } from './program.ts'

/** Code for lanes in the making. Its lists only grow. */
export type Lowering = {
  readonly program: Program
  readonly columns: ReadonlyMap<number, Column>
  /** By class list, the word of its first class. */
  readonly classes: readonly number[]
  readonly keys: readonly (MeasureKey | undefined)[]
  readonly code: number[]
  words: number
}

export function emit({ code }: Lowering, op: number, operands: readonly number[]): void {
  code.push(...instruction(op, operands))
}

/** The place of a node that the program itself has none of. */
export function newPlace(lowering: Lowering): number {
  lowering.words += 2
  return lowering.words - 2
}
