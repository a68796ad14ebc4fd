import type { State } from '../engine/state.ts'
import type { ReadRecord } from './read-record.ts'
import type { Outcome, Place, Reject } from './record-outcome.ts'
import type { ResultField } from './result-field.ts'
import type { WriteResult } from './write-result.ts'

/** Takes records as they are read, and gives out what becomes of them, in their order. */
export type RecordQueue = {
  /** Where the answers of the next response are to be written. */
  readonly next: () => State
  /** Takes the response whose answers were written there. */
  readonly accept: (accepted: Accepted) => void
  readonly reject: (reject: Reject) => void
  /** All since the last call. */
  readonly take: () => readonly Outcome[]
}

/** `id`: as JSON, or empty; `record`: where it was parsed. */
export type Accepted = Place & { readonly id: string; readonly record?: ReadRecord }

export type ResultOptions = {
  readonly fields: readonly ResultField[]
  readonly writeResult: WriteResult
  /** All that `evaluate` tells, in place of what `writeResult` does. */
  readonly writeFull?: (record: ReadRecord) => string
  /** Says of each record what a tally counts. */
  readonly counts: boolean
  /** Names the answers that count for nothing. */
  readonly warns: boolean
}
