import type { Attempt } from '../model/attempt.ts'
import type { Questionnaire } from '../model/questionnaire.ts'

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

/** Those that the questionnaire has anything for. */
export function commitmentsOf(questionnaire: Questionnaire): readonly CommitmentName[] {
  const { redFlags, findings, topics } = questionnaire
  const isThere: Readonly<Record<CommitmentName, boolean>> = {
    urgency: true,
    'red-flags': redFlags.length > 0,
    patterns: findings.some(({ pattern }) => pattern),
    topics: topics.length > 0,
    asks: topics.some(({ askYourProvider }) => askYourProvider.length > 0),
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
