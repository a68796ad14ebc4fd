import type { Outcome } from '../../batch/record-outcome.ts'
import type { Counts, Tally } from '../../batch/tally.ts'
import { thousands } from '../thousands.ts'

/** What a run has read and written, for the operator. */
export function sumWords({ read, written, rejected, rejects = {} }: Tally): string {
  const why = rejected === 0 ? '' : ` (${codesIn(rejects)})`
  return `Records read: ${thousands(read)}, written: ${thousands(written)}, rejected: ${thousands(rejected)}${why}\n`
}

/** The commonest first. */
function codesIn(rejects: Counts): string {
  return Object.entries(rejects)
    .toSorted(([, one], [, other]) => other - one)
    .map(([code, times]) => `${code} ${thousands(times)}`)
    .join(', ')
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
