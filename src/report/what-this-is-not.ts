import type { Questionnaire } from '../model/questionnaire.ts'
import { banners } from './banners.ts'
import { namedTopics } from './named-topics.ts'
import type { Occasion } from './occasion.ts'
import type { DraftSection } from './summary.ts'
import { paragraph, plainLine, underLead } from './telling.ts'

const notAnOrder =
  'This summary is educational. It is not a diagnosis, it does not order or advise any test or ' +
  'treatment, and it does not replace a clinician who can examine you.'

const waiting =
  'Waiting, or doing nothing for now, is an option for every topic named here. It can be talked ' +
  'over too.'

/**
 * The limits of the whole, with what it was made from and when. After a stop the banners stand
 * here, so that nothing comes before what to do.
 */
export function whatThisIsNot(occasion: Occasion): DraftSection {
  const { questionnaire, assessment, today } = occasion
  const { id, version, funding } = questionnaire
  const choices = namedTopics(occasion).length > 0 ? [paragraph(waiting)] : []
  const late = assessment.stopped ? banners(occasion) : []
  const made = [`Made from ${id}@${version} on ${today}.`, ...datesOf(questionnaire, today)]
  return {
    heading: 'What this is not',
    blocks: [
      ...late,
      paragraph(notAnOrder),
      ...choices,
      ...underLead('Who paid for this', funding === undefined ? [] : [plainLine(funding)]),
      { ...paragraph(made.join(' ')), tone: 'quiet' },
    ],
  }
}

/** How old it all is, and when it is looked at again; a review overdue has its banner. */
function datesOf({ sources, review, updated }: Questionnaire, today: string): readonly string[] {
  const years = sources.flatMap(({ year }) => year ?? []).toSorted((one, other) => one - other)
  const [oldest, newest] = [years.at(0), years.at(-1)]
  const evidence = oldest === newest ? `of ${newest}` : `from ${oldest} to ${newest}`
  return [
    ...(updated === undefined ? [] : [`The content last changed on ${updated}.`]),
    ...(newest === undefined ? [] : [`Its dated sources are ${evidence}.`]),
    ...(today > review.due ? [] : [`The next review of the content is due by ${review.due}.`]),
  ]
}
