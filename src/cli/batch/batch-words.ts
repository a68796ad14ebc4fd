import { MOST_IDS } from '../../batch/record-ids.ts'
import type { Outcome, Reject } from '../../batch/record-outcome.ts'
import type { Counts, Tally } from '../../batch/tally.ts'
import { thousands } from '../thousands.ts'
import type { BatchOptions } from './batch-options.ts'

/** What a run has read and written, for the operator. */
export function sumWords(tally: Tally): string {
  const codes = commonestFirst(tally.rejects ?? {}).map(([code, times]) => {
    return `${code} ${thousands(times)}`
  })
  const why = codes.length === 0 ? '' : ` (${codes.join(', ')})`
  return `${numbersIn(tally)}${why}\n`
}

export function numbersIn({ read, written, rejected }: Tally): string {
  const [all, good, bad] = [read, written, rejected].map(thousands)
  return `Records read: ${all}, written: ${good}, rejected: ${bad}`
}

export function commonestFirst(counts: Counts): readonly (readonly [string, number])[] {
  return Object.entries(counts).toSorted(([, one], [, other]) => other - one)
}

/** Answers that count for nothing, record by record. */
export function notAskedWords(outcomes: readonly Outcome[], file: string): string {
  return outcomes
    .flatMap((outcome) => {
      if (outcome.kind === 'reject' || outcome.notAsked.length === 0) return []
      const names = outcome.notAsked.join(', ')
      return `${file}:${outcome.line} warning: not asked with the other answers, so not counted: ${names}\n`
    })
    .join('')
}

/** The last of some records, in its file. */
export function placeWords(outcomes: readonly Outcome[], file: string): string | undefined {
  const last = outcomes.at(-1)
  return last === undefined ? undefined : `line ${thousands(last.line)} of ${file}`
}

/** Where a run was stopped, and how to go on. */
export function stoppedWords(where: string | undefined, { out }: BatchOptions): string {
  const place = where === undefined ? 'before the first record' : `after ${where}`
  const next = out === undefined ? '' : 'The same command with --resume goes on.\n'
  return `Stopped ${place}.\n${next}`
}

/** Why the rest was not read. */
export function strictWords({ line, problems }: Reject, file: string): string {
  const [problem] = problems
  return `${file}:${line} error: ${problem?.message} [${problem?.code}]\nStopped there, as --strict asks.\n`
}

export const forgottenIdsWords: string = `Only the first ${thousands(MOST_IDS)} ids were compared, so later ones may repeat.\n`
