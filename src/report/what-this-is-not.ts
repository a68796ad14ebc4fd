import { banners } from './banners.ts'
import type { Occasion } from './occasion.ts'
import type { DraftSection } from './summary.ts'
import { paragraph } from './telling.ts'

const notAnOrder =
  'This summary is educational. It is not a diagnosis, it does not order or advise any test or ' +
  'treatment, and it does not replace a clinician who can examine you.'

/**
 * The limits of the whole, with what it was made from and when. After a stop the banners stand
 * here, so that nothing comes before what to do.
 */
export function whatThisIsNot(occasion: Occasion): DraftSection {
  const { questionnaire, assessment, today } = occasion
  const { id, version } = questionnaire
  const late = assessment.stopped ? banners(occasion) : []
  const made = paragraph(`Made from ${id}@${version} on ${today}.`)
  return {
    heading: 'What this is not',
    blocks: [...late, paragraph(notAnOrder), { ...made, tone: 'quiet' }],
  }
}
