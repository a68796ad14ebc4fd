import type { Urgency } from '../model/red-flag.ts'
import { flagGroups } from './flag-groups.ts'
import type { Outcome } from './occasion.ts'
import { asks } from './short-form.ts'
import type { DraftBlock } from './summary.ts'
import { listUnder, paragraph, plainLine, subheading } from './telling.ts'

const stillOpen =
  'Some warning signs are not ruled out, because questions about them are still open. Not ' +
  'knowing is not reassurance, and no set of "no" answers means that all is safe.'

/** What the questions of a group are about; each is told once, with the most urgent it can bear on. */
const leads: Readonly<Record<Urgency, string>> = {
  emergency: 'Open questions about emergencies',
  urgent: 'Open questions about signs that cannot wait a day',
  soon: 'Open questions about signs to be looked at within days',
  routine: 'Open questions about what to bring to the next visit',
}

/** More than this in one list is told by part of the interview, in pieces a reader can take in. */
const mostInAList = 9

/** The warning signs still open, as the questions that would settle them, most urgent first. */
export function notRuledOut(outcome: Outcome): readonly DraftBlock[] {
  const told = new Set<string>()
  const lists = flagGroups('unknown', outcome).flatMap(({ urgency, actions }) => {
    const flags = actions.flatMap((action) => action.flags)
    const open = new Set(flags.flatMap(({ result }) => result.settledBy))
    const fresh = [...open].filter((id) => !told.has(id))
    for (const id of fresh) told.add(id)
    return fresh.length === 0 ? [] : openQuestions(leads[urgency], fresh, outcome)
  })
  if (lists.length === 0) return []
  return [subheading('Not ruled out'), paragraph(stillOpen), ...lists]
}

/** Is any warning sign still open, with questions that would settle it? */
export function isAnyNotRuledOut({ assessment }: Outcome): boolean {
  return assessment.redFlags.some(({ truth, settledBy }) => {
    return truth === 'unknown' && settledBy.length > 0
  })
}

function openQuestions(
  lead: string,
  ids: readonly string[],
  outcome: Outcome,
): readonly DraftBlock[] {
  if (ids.length <= mostInAList) return [listUnder(lead, asks(ids, outcome).map(plainLine))]
  const parts = outcome.questionnaire.sections.flatMap(({ title, questions }) => {
    const own = questions.filter((id) => ids.includes(id))
    return own.length === 0 ? [] : [listUnder(title, asks(own, outcome).map(plainLine))]
  })
  return [subheading(lead), ...parts]
}
