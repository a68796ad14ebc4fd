import type { Goal } from '../engine/pertinence.ts'

/** What an intake is to ask for; left out, all that the summary tells. */
export type GoalOptions = {
  /** Only what the urgency and the standings hang on. */
  readonly quick?: boolean
  /** Every question that is enabled. */
  readonly all?: boolean
}

export function goalOf({ quick, all }: GoalOptions): Goal {
  if (quick) return 'standings'
  return all ? 'everything' : 'summary'
}
