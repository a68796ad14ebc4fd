import type { RecordProblem } from './record-problem.ts'

/** Where a record stands in its file. */
export type Place = {
  /** From one. */
  readonly line: number
  /** From zero. */
  readonly byteOffset: number
}

/** What became of a record. */
export type Outcome = Result | Reject

export type Result = Place & {
  readonly kind: 'result'
  /** As JSON; empty where the record has none. */
  readonly id: string
  /** A line of output. */
  readonly text: string
  /** What a tally counts of it (`counted.ts`), where one is kept. */
  readonly counted?: Int32Array
  /** Questions that were answered though the other answers rule them out, where that is asked for. */
  readonly notAsked: readonly string[]
}

export type Reject = Place & {
  readonly kind: 'reject'
  /** As JSON; empty where the record has none, or none that could be read. */
  readonly id: string
  readonly problems: readonly RecordProblem[]
}
