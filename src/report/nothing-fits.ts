import { namedTopics } from './named-topics.ts'
import type { Outcome } from './occasion.ts'
import type { DraftSection } from './summary.ts'
import { paragraph } from './telling.ts'

const meaning =
  'None of the topics this questionnaire knows fits the answers given. It knows only a few, so ' +
  'this says nothing about whether the pain has a cause or can be helped.'

const whomToAsk =
  'A clinician who can examine you is the one to ask: a family doctor, or whoever knows your ' +
  'history best. Taking this summary along may save time.'

/** What it means that no topic is named, and whom to ask. */
export function nothingFits(outcome: Outcome): readonly DraftSection[] {
  if (namedTopics(outcome).length > 0) return []
  return [{ heading: 'When nothing fits', blocks: [paragraph(meaning), paragraph(whomToAsk)] }]
}
