import type { RedFlagResult } from '../model/assessment.ts'
import type { RedFlag, Urgency } from '../model/red-flag.ts'
import type { Truth } from '../model/truth.ts'
import { groupBy } from './group-by.ts'
import { fill } from './insertions.ts'
import { named } from './named.ts'
import type { Outcome } from './occasion.ts'
import { mostUrgentFirst } from './urgency-words.ts'

/** Red flags of one urgency, by what they ask to be done. */
export type FlagGroup = { readonly urgency: Urgency; readonly actions: readonly FlagAction[] }

/** What is to be done is said once for all the flags that ask for it. */
export type FlagAction = { readonly do: string; readonly flags: readonly FlagWithResult[] }

export type FlagWithResult = { readonly flag: RedFlag; readonly result: RedFlagResult }

/** The flags of one truth, most urgent first. */
export function flagGroups(truth: Truth, outcome: Outcome): readonly FlagGroup[] {
  const found = outcome.assessment.redFlags
    .filter((result) => result.truth === truth)
    .map((result) => ({ flag: named(outcome.questionnaire.redFlags, result.id), result }))
  return mostUrgentFirst
    .map((urgency) => {
      const flags = found.filter(({ result }) => result.urgency === urgency)
      return { urgency, actions: byAction(flags, outcome) }
    })
    .filter((group) => group.actions.length > 0)
}

function byAction(flags: readonly FlagWithResult[], outcome: Outcome): readonly FlagAction[] {
  const actions = groupBy(flags, ({ flag }) => fill(flag.do, outcome))
  return [...actions].map(([action, some]) => ({ do: action, flags: some }))
}
