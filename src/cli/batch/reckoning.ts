import { AT_LEAST } from '../../batch/counted.ts'
import type { OutcomeTally } from '../../batch/outcome-tally.ts'
import { recordIds } from '../../batch/record-ids.ts'
import type { Outcome, Reject } from '../../batch/record-outcome.ts'
import { repeatedId } from '../../batch/record-problem.ts'
import { urgencies } from '../../engine/urgencies.ts'
import type { BatchOptions } from './batch-options.ts'
import type { LineFormat } from './line-format.ts'
import { linesBehind } from './lines-behind.ts'
import type { ResumePoint } from './resume-point.ts'

/** Settles what a record alone cannot tell: ids that repeat, what was written before, when to end. */
export type Reckoning = {
  /** What is to be written of some outcomes; `file`: where several are read. */
  readonly take: (outcomes: readonly Outcome[], file?: string) => Lines
  /** With `--strict`, the record that was rejected: the rest is not to be read. */
  readonly endedBy: () => Reject | undefined
  /** Ids were too many to remember all of them. */
  readonly forgetsIds: () => boolean
  /** Lines of an earlier run have not come again. */
  readonly isBehind: () => boolean
  /** A record has reached what `--exit-on` names. */
  readonly hasReached: () => boolean
}

/** Lines, each with its newline. */
export type Lines = { readonly results: string; readonly rejects: string }

export type ReckoningParts = {
  readonly options: BatchOptions
  readonly format: LineFormat
  readonly point: ResumePoint
  readonly tally: OutcomeTally
}

export function newReckoning({ options, format, point, tally }: ReckoningParts): Reckoning {
  const ids = options.allowRepeatedIds === true ? undefined : recordIds()
  const isRepeated = ({ id }: Outcome) => id !== '' && ids?.isNew(plainId(id)) === false
  const results = linesBehind(point.results, options.out ?? '')
  const rejects =
    options.rejects === undefined ? results : linesBehind(point.rejects, options.rejects)
  const level = options.exitOn === undefined ? undefined : urgencies.indexOf(options.exitOn)
  let endedBy: Reject | undefined
  let hasReached = false
  if (format.header !== undefined) results.add(format.header)
  const takeOne = (found: Outcome, file?: string) => {
    const outcome = isRepeated(found) ? repeated(found) : found
    tally.add(outcome)
    if (outcome.kind === 'result') {
      results.add(outcome.text)
      if (level !== undefined) hasReached ||= (outcome.counted?.[AT_LEAST] ?? 0) >= level
    } else {
      rejects.add(format.writeReject(outcome, file))
      if (options.strict === true) endedBy = outcome
    }
  }
  return {
    take: (outcomes, file) => {
      for (const outcome of outcomes) if (endedBy === undefined) takeOne(outcome, file)
      return { results: results.take(), rejects: rejects === results ? '' : rejects.take() }
    },
    endedBy: () => endedBy,
    forgetsIds: () => ids?.isFull() === true,
    isBehind: () => results.isBehind() || rejects.isBehind(),
    hasReached: () => hasReached,
  }
}

/** The number 7 and the text "7" are one id. */
function plainId(id: string): string {
  if (id.charCodeAt(0) !== QUOTE) return id
  return id.includes('\\') ? String(JSON.parse(id)) : id.slice(1, -1)
}

const QUOTE = 0x22

function repeated(outcome: Outcome): Reject {
  const { line, byteOffset, id } = outcome
  const others = outcome.kind === 'reject' ? outcome.problems : []
  return { kind: 'reject', line, byteOffset, id, problems: [...others, repeatedId] }
}
