import type { Attempt } from '../model/attempt.ts'
import { asksOffered, type Student } from './asks-offered.ts'

/** What a student commits to, in the order it is told. */
export const commitmentNames = ['urgency', 'red-flags', 'patterns', 'topics', 'asks'] as const

export type CommitmentName = (typeof commitmentNames)[number]

export const commitmentTitles: Readonly<Record<CommitmentName, string>> = {
  urgency: 'Urgency',
  'red-flags': 'Red flags that matter',
  patterns: 'The pattern',
  topics: 'Topics',
  asks: 'Provider questions',
}

/** Those that there is anything for: no provider questions where no topic is called for. */
export function commitmentsOf({ exercise, attempt }: Student): readonly CommitmentName[] {
  const { redFlags, findings, topics } = exercise.program.questionnaire
  const canAsk = attempt.topics === undefined || asksOffered({ exercise, attempt }).length > 0
  const isThere: Readonly<Record<CommitmentName, boolean>> = {
    urgency: true,
    'red-flags': redFlags.length > 0,
    patterns: findings.some(({ pattern }) => pattern),
    topics: topics.length > 0,
    asks: canAsk && topics.some(({ askYourProvider }) => askYourProvider.length > 0),
  }
  return commitmentNames.filter((name) => isThere[name])
}

export function isCommitted(attempt: Attempt, name: CommitmentName): boolean {
  const said: Readonly<Record<CommitmentName, unknown>> = {
    urgency: attempt.urgency,
    'red-flags': attempt.redFlags,
    patterns: attempt.patterns,
    topics: attempt.topics,
    asks: attempt.asks,
  }
  return said[name] !== undefined
}
