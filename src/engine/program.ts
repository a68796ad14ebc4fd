import type { Grid } from '../answer/grid.ts'
import type { ClassList } from '../model/classes.ts'
import type { Condition } from '../model/condition.ts'
import type { Finding } from '../model/finding.ts'
import type { Measure } from '../model/measure.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { RedFlag } from '../model/red-flag.ts'
import type { Holder } from './holders.ts'
import type { Interval } from './interval.ts'

/**
 * A questionnaire made ready to run: a flat list of instructions over numbered slots (one a
 * question) and numbered nodes (one a truth). Parts that are shared are computed once.
 */
export type Program = {
  readonly questionnaire: Questionnaire
  /** Instructions one after the other (`instruction.ts`), their operands as `run.ts` reads them. */
  readonly code: Int32Array
  /** Truths by slot, for lines on a question with few answers; `Op.table` says where to look. */
  readonly tables: Uint8Array
  readonly measures: readonly MeasureProgram[]
  readonly measureLines: readonly MeasureLine[]
  readonly classLists: readonly ClassProgram[]
  readonly nodes: number
  /** Where the code computes each node, measure and class list; `NOWHERE` for `ALWAYS`. */
  readonly madeAt: MadeAt
  readonly index: Index
  /** The node of each question's enablement. */
  readonly enablement: readonly number[]
  /** The node of the condition that each part of the questionnaire holds (`holders.ts`). */
  readonly nodeIn: ReadonlyMap<Holder, number>
  /** The node of each condition, those in others and those of checks too. */
  readonly nodeOf: ReadonlyMap<Condition, number>
  /** How far the code must run before each question's enablement is known. */
  readonly enabledBy: readonly number[]
  /** Some enablement reads a question asked later. */
  readonly looksAhead: boolean
}

/** By the kind of a part (`instruction-parts.ts`), then by its number. */
export type MadeAt = readonly [
  nodes: readonly number[],
  measures: readonly number[],
  lists: readonly number[],
  questions: readonly number[],
]

/** The node that is always yes: the enablement of a question without a `when`. */
export const ALWAYS = 0

/** What an instruction does, and the operands that follow it. `node` is where its truth goes. */
export const Op = {
  /** node, when, count, then (question, its enablement) for each question `when` reads. */
  enable: 0,
  /** node, enablement, question, offset of the table, last index of the table. */
  table: 1,
  /** node, enablement, question, lowest slot, highest slot. */
  range: 2,
  /** node, enablement, question, mask. */
  includesAny: 3,
  includesAll: 4,
  /** node, of. */
  not: 5,
  /** node, count, then the nodes. */
  all: 6,
  any: 7,
  /** node, how many, count, then the nodes. */
  atLeast: 8,
  /** measure. */
  measure: 9,
  /** node, line. */
  measureLine: 10,
  /** list. */
  classList: 11,
  /** node, list, mask of classes. */
  classLine: 12,
} as const

/** A measure over resolved inputs; those of a percent drop are what it drops from, then to. */
export type MeasureProgram =
  | { readonly id: string; readonly kind: InputMeasure; readonly of: readonly Input[] }
  /** Over the nodes of its conditions. */
  | { readonly id: string; readonly kind: 'count'; readonly of: readonly number[] }

export type InputMeasure = 'percent-drop' | 'difference' | 'highest' | 'sum'

export type Input =
  | {
      readonly about: 'question'
      readonly question: number
      readonly enabled: number
      readonly grid: Grid
    }
  | { readonly about: 'measure'; readonly measure: number }

/** The measure lies in an interval. */
export type MeasureLine = { readonly measure: number; readonly interval: Interval }

/** Everything a condition can name, by id. */
export type Index = {
  readonly questions: ReadonlyMap<string, number>
  readonly measures: ReadonlyMap<string, Measure>
  readonly classes: ReadonlyMap<string, ClassList>
  readonly conclusions: ReadonlyMap<string, Finding | RedFlag>
}

export type ClassProgram = {
  readonly id: string
  readonly when: number
  /** The node of each row, and the bit of the class it names. */
  readonly rows: readonly { readonly node: number; readonly bit: number }[]
  /** By bit; `none`, for a list that does not apply, comes last. */
  readonly names: readonly string[]
}

/** The number of a measure or a class list, by its id. */
export function numberOfId(parts: readonly { readonly id: string }[], id: string): number {
  return parts.findIndex((part) => part.id === id)
}
