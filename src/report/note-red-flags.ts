import type { RedFlagResult } from '../model/assessment.ts'
import { flagGroups } from './flag-groups.ts'
import { named } from './named.ts'
import type { Outcome } from './occasion.ts'
import { shortForm } from './short-form.ts'

/** The urgency, the flags established and the flags still open, most urgent first. */
export function noteRedFlags(outcome: Outcome): readonly string[] {
  const { atLeast, atMost } = outcome.assessment.urgency
  const established = flagLines('yes', outcome)
  const open = flagLines('unknown', outcome)
  return [
    `URGENCY: ${atLeast === atMost ? atLeast : `at least ${atLeast}, at most ${atMost}`}`,
    ...listed('Red flags established', established),
    ...listed('Red flags not ruled out', open),
  ]
}

function listed(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [`${title}: none`] : [`${title}:`, ...lines]
}

function flagLines(truth: 'yes' | 'unknown', outcome: Outcome): readonly string[] {
  return flagGroups(truth, outcome).flatMap(({ urgency, actions }) => {
    return actions.flatMap(({ flags }) => {
      return flags.map(({ flag, result }) => {
        const name = flag.title ?? flag.id.replaceAll(/[-.]/g, ' ')
        return `- ${urgency}: ${name}${openQuestions(result, outcome)}`
      })
    })
  })
}

function openQuestions({ settledBy }: RedFlagResult, outcome: Outcome): string {
  const open = settledBy.map((id) => shortForm(named(outcome.questionnaire.questions, id), outcome))
  return open.length === 0 ? '' : ` (open: ${open.join('; ')})`
}
