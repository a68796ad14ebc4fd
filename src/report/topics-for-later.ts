import type { First } from '../model/topic.ts'
import { type NamedTopic, topicsThat } from './named-topics.ts'
import type { Outcome } from './occasion.ts'
import type { DraftBlock, DraftLine, DraftSection } from './summary.ts'
import { bullets, claimLine, paragraph, subheading } from './telling.ts'
import { further } from './topic-blocks.ts'
import { cautionsHeld } from './topic-cautions.ts'

/** No benefit is told without the risks beside it, so both are told to their end. */
const weighed = ['benefit', 'risks'] as const

const preface = 'These fit the answers, but something else usually comes first.'

/** The topics that fit, with what usually comes before each and the cautions that hold. */
export function topicsForLater(outcome: Outcome): readonly DraftSection[] {
  const topics = topicsThat('later', outcome)
  if (topics.length === 0) return []
  const blocks = topics.flatMap((named) => laterBlocks(named, outcome))
  return [{ heading: 'Later', blocks: [paragraph(preface), ...blocks] }]
}

function laterBlocks({ topic, result }: NamedTopic, outcome: Outcome): readonly DraftBlock[] {
  const lines = topic.first.flatMap((first): readonly DraftLine[] => {
    const unmet = result.first.find(({ finding }) => finding === first.finding)
    return unmet === undefined ? [] : [firstLine(first, unmet.truth === 'unknown', outcome)]
  })
  return [
    subheading(topic.title),
    bullets(lines),
    ...further(topic, outcome, weighed),
    ...cautionsHeld({ topic, result }, outcome),
  ]
}

function firstLine(first: First, open: boolean, outcome: Outcome): DraftLine {
  return claimLine({ ...first, say: open ? `${first.say} (not known yet)` : first.say }, outcome)
}
