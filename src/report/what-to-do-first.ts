import type { Urgency } from '../model/red-flag.ts'
import { type FlagAction, type FlagGroup, flagGroups } from './flag-groups.ts'
import { notRuledOut } from './not-ruled-out.ts'
import type { Outcome } from './occasion.ts'
import type { DraftBlock, DraftSection } from './summary.ts'
import { claimLine, paragraph, plainLine, subheading, underLead } from './telling.ts'
import { urgencyWords } from './urgency-words.ts'

const noneReported =
  'None of the warning signs asked about were reported. That does not mean nothing is wrong: ' +
  'no list of questions can rule out a serious cause. Anything new, sudden or worse is a reason ' +
  'to speak to a clinician.'

const noneAsked =
  'This questionnaire does not ask about warning signs, so it cannot say what is urgent.'

const moreUrgentOpen =
  'Some more urgent warning signs are not ruled out. If something feels too serious to wait, ' +
  'call your emergency number now.'

const heldBack = 'The rest of this summary is held back, because this comes first.'

/** How to act on it, in steps; no order of its own. */
const steps: readonly string[] = [
  'Do this before you read on.',
  'Say what you noticed. The words under "Why" may help.',
  'Show this page, on paper or on a screen.',
]

/** The warning signs that hold and those still open; never reassurance. */
export function whatToDoFirst(outcome: Outcome): DraftSection {
  const blocks = [...established(outcome), ...notRuledOut(outcome)]
  return {
    heading: 'What to do first',
    blocks: blocks.length > 0 ? blocks : [paragraph(nothingFound(outcome))],
  }
}

/** All that an established stop leaves to say. */
export function whatToDoNow(outcome: Outcome): DraftSection {
  const { atLeast, atMost } = outcome.assessment.urgency
  const open = atLeast === atMost ? [] : [paragraph(moreUrgentOpen)]
  const blocks = [...established(outcome), ...open, paragraph(heldBack)]
  return { heading: 'What to do now', blocks }
}

function nothingFound({ questionnaire }: Outcome): string {
  return questionnaire.redFlags.length > 0 ? noneReported : noneAsked
}

function established(outcome: Outcome): readonly DraftBlock[] {
  const groups = flagGroups('yes', outcome)
  const how: DraftBlock = { kind: 'numbers', lead: 'How', lines: steps.map(plainLine) }
  return [
    ...groups.flatMap((group) => groupBlocks(group, outcome)),
    ...(groups.length > 0 ? [how] : []),
  ]
}

function groupBlocks({ urgency, actions }: FlagGroup, outcome: Outcome): readonly DraftBlock[] {
  return [
    toned(urgency, subheading(urgencyWords[urgency])),
    ...actions.flatMap((action) => actionBlocks(action, urgency, outcome)),
  ]
}

function actionBlocks(
  action: FlagAction,
  urgency: Urgency,
  outcome: Outcome,
): readonly DraftBlock[] {
  const order = { kind: 'paragraph', lines: [{ label: action.do, text: '', sources: [] }] } as const
  const reasons = action.flags.map(({ flag }) => claimLine(flag, outcome))
  return [toned(urgency, order), ...underLead('Why', reasons)]
}

function toned(urgency: Urgency, block: DraftBlock): DraftBlock {
  return urgency === 'emergency' || urgency === 'urgent' ? { ...block, tone: 'alarm' } : block
}
