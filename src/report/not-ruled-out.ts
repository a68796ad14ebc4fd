import { type FlagAction, type FlagWithResult, flagGroups } from './flag-groups.ts'
import { fill } from './insertions.ts'
import type { Outcome } from './occasion.ts'
import { asks } from './short-form.ts'
import type { DraftBlock } from './summary.ts'
import { listUnder, paragraph, plainLine, subheading, underLead } from './telling.ts'
import { urgencyWords } from './urgency-words.ts'

const stillOpen =
  'These warning signs are not ruled out, because the questions about them are still open. ' +
  'Not knowing is not reassurance, and no set of "no" answers means that all is safe.'

/** The warning signs still open, with the questions that would settle them. */
export function notRuledOut(outcome: Outcome): readonly DraftBlock[] {
  const groups = flagGroups('unknown', outcome)
  if (groups.length === 0) return []
  const lists = groups.flatMap(({ urgency, actions }) => {
    return actions.flatMap((action) => openBlocks(action, urgencyWords[urgency], outcome))
  })
  return [subheading('Not ruled out'), paragraph(stillOpen), ...lists]
}

/** The open questions and, since a reader may know an answer by now, what it would ask for. */
function openBlocks(action: FlagAction, urgency: string, outcome: Outcome): readonly DraftBlock[] {
  const questions = new Set(action.flags.map((flag) => settling(flag, outcome)))
  return [
    listUnder(urgency, [...questions].map(plainLine)),
    ...underLead('If one of these is so', [plainLine(action.do)]),
  ]
}

function settling({ flag, result }: FlagWithResult, outcome: Outcome): string {
  const questions = asks(result.settledBy, outcome).join(' ')
  return questions === '' ? (flag.title ?? fill(flag.say, outcome)) : questions
}
