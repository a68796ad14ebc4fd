import type { ChecklistStep, QuestionStep } from '../../interview/step.ts'
import { type BearingList, bearingLists, bearsOnNothing } from '../../report/explanation-bearing.ts'
import { visible } from '../../text/visible.ts'

/** What an answer here can still change, and what is settled without it: a line each. */
export function bearingInWords(step: QuestionStep | ChecklistStep): readonly string[] {
  if (step.bearing === undefined) return []
  const lists = bearingLists(step.bearing, step)
  return lists.length > 0 ? lists.map(listInWords) : [bearsOnNothing]
}

function listInWords({ lead, entries }: BearingList): string {
  const named = entries.slice(0, entries.length > MOST_NAMED + 1 ? MOST_NAMED : entries.length)
  const names = named.map(({ title, state }) =>
    state === undefined ? title : `${title} (${state})`,
  )
  const more = entries.length - named.length
  return visible(`${lead}: ${names.join(', ')}${more === 0 ? '' : `, and ${more} more`}.`)
}

/** A screen has little room below its question. */
const MOST_NAMED = 3
