import type { Bearing } from '../model/explanation.ts'
import { standingWords } from './explanation-headline.ts'
import { titleOfConclusion } from './explanation-words.ts'
import { named } from './named.ts'
import type { Outcome } from './occasion.ts'
import type { DraftBlock, DraftSection } from './summary.ts'
import { listUnder, paragraph } from './telling.ts'

/** What an answer to a question can still change, and what is settled without it. */
export function bearingSection(bearing: Bearing, outcome: Outcome): DraftSection {
  const lists = bearingLists(bearing, outcome)
  return {
    heading: 'What its answer can change',
    blocks: lists.length > 0 ? lists.map(asBlock) : [paragraph(bearsOnNothing)],
  }
}

export type BearingList = { readonly lead: string; readonly entries: readonly Entry[] }

type Entry = { readonly id: string; readonly title: string; readonly state?: string }

export const bearsOnNothing = 'It decides no topic and no warning sign. It may add to what is told.'

/** Warning signs first; what is still open before what is settled. */
export function bearingLists(bearing: Bearing, outcome: Outcome): readonly BearingList[] {
  const topics = bearing.topics.map(({ standing, ...topic }) => ({
    ...topic,
    title: named(outcome.questionnaire.topics, topic.id).title,
    state: standingWords[standing],
  }))
  const flags = bearing.redFlags.map(({ truth, ...flag }) => ({
    ...flag,
    title: titleOfConclusion(flag.id, outcome),
    state: truth === 'yes' ? 'established' : 'not raised',
  }))
  const open = <T extends { readonly canChange: boolean }>(some: readonly T[]) =>
    some.filter(({ canChange }) => canChange)
  const settled = [...flags, ...topics].filter(({ canChange }) => !canChange)
  const withoutState = ({ id, title }: Entry): Entry => ({ id, title })
  return [
    { lead: 'Warning signs an answer can still change', entries: open(flags).map(withoutState) },
    { lead: 'Topics an answer can still change', entries: open(topics).map(withoutState) },
    { lead: 'Settled already, whatever the answer', entries: settled },
  ].filter(({ entries }) => entries.length > 0)
}

function asBlock({ lead, entries }: BearingList): DraftBlock {
  const lines = entries.map(({ id, title, state }) => ({
    text: state === undefined ? title : `${title}: ${state}`,
    aside: id,
    sources: [],
  }))
  return listUnder(lead, lines)
}
