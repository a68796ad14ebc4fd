import type { Occasion } from './occasion.ts'
import type { DraftBlock, DraftSection } from './summary.ts'
import { paragraph, plainLine, underLead } from './telling.ts'

const draft =
  'Draft: no clinician has reviewed this questionnaire yet. Read it as a draft, and check ' +
  'everything with a provider.'

/** The content, on a day. */
type Edition = Pick<Occasion, 'questionnaire' | 'today'>

/** What it is for, what is to be decided, and how far it can be trusted today. */
export function opening(occasion: Edition): DraftSection {
  const { purpose, decision } = occasion.questionnaire
  const choice = decision === undefined ? [] : [plainLine(decision)]
  return {
    blocks: [paragraph(purpose), ...underLead('The decision', choice), ...banners(occasion)],
  }
}

/** That the content is a draft, and that its review is due, where it is so. */
export function banners({ questionnaire, today }: Edition): readonly DraftBlock[] {
  const { status, review } = questionnaire
  const texts = [
    ...(status === 'draft' ? [draft] : []),
    ...(today > review.due ? [reviewDue(review.by, review.due)] : []),
  ]
  return texts.map((text) => ({ ...paragraph(text), tone: 'alarm' }))
}

function reviewDue(by: readonly string[], due: string): string {
  const reviewed = by.length > 0 ? `It was reviewed by ${by.join(', ')}.` : 'No reviewer is named.'
  return `Review due: the content was to be reviewed again by ${due}, and may be out of date. ${reviewed}`
}
