import { lengthAt } from './instruction.ts'
import { placeOf } from './lane-code.ts'
import { type Column, columnsOf } from './lane-columns.ts'
import { lower } from './lower.ts'
import type { Lowering } from './lowering.ts'
import { type MeasureKey, measureKey } from './measure-key.ts'
import { ALWAYS, type MeasureProgram, type Program } from './program.ts'

/** A program made ready for lanes: the same nodes, of 32 responses at a time. */
export type LaneProgram = {
  readonly program: Program
  /** As `run-lanes.ts` reads it. */
  readonly code: Int32Array
  readonly columns: readonly Column[]
  /** By class list, the word of its first class. */
  readonly classes: readonly number[]
  /** By measure, the nodes it reads; the one that is always yes is left out. */
  readonly reads: readonly (readonly number[])[]
  /** By measure, the measures it reads. */
  readonly within: readonly (readonly number[])[]
  /** By measure, how it stands as a number, where it is one of few. */
  readonly keys: readonly (MeasureKey | undefined)[]
  /** How many words there are; those of columns lie between `from` and `to`. */
  readonly words: { readonly from: number; readonly to: number; readonly size: number }
}

export function laneProgram(program: Program): LaneProgram {
  const from = placeOf(program.nodes)
  const { columns, end: to } = columnsOf(program, from)
  const classes: number[] = []
  let words = to
  for (const { names } of program.classLists) {
    classes.push(words)
    words += names.length
  }
  const byQuestion = new Map(columns.map((column) => [column.question, column]))
  const keys = program.measures.map((_, measure) => measureKey(program.measures, measure))
  const lowering: Lowering = { program, keys, columns: byQuestion, classes, code: [], words }
  for (let at = 0; at < program.code.length; at += lengthAt(program.code, at)) lower(lowering, at)
  const code = Int32Array.from(lowering.code)
  const reads = program.measures.map(nodesOf)
  const within = program.measures.map(measuresOf)
  const sizes = { from, to, size: lowering.words }
  return { program, code, columns, classes, reads, within, keys, words: sizes }
}

function measuresOf({ kind, of }: MeasureProgram): readonly number[] {
  if (kind === 'count') return []
  return of.flatMap((input) => (input.about === 'measure' ? [input.measure] : []))
}

function nodesOf({ kind, of }: MeasureProgram): readonly number[] {
  if (kind === 'count') return of
  return of.flatMap((input) => {
    return input.about === 'question' && input.enabled !== ALWAYS ? [input.enabled] : []
  })
}
