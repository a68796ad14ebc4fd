import { topicsThat } from './named-topics.ts'
import type { Outcome } from './occasion.ts'
import type { DraftSection } from './summary.ts'
import { paragraph } from './telling.ts'
import { topicBlocks } from './topic-blocks.ts'

const preface =
  'Things to talk over with a provider. To be named here is not advice to have it done.'

/** The topics that stand to be discussed, each with why it is named. */
export function topicsToDiscuss(outcome: Outcome): readonly DraftSection[] {
  const topics = topicsThat('discuss', outcome)
  if (topics.length === 0) return []
  const blocks = topics.flatMap((topic) => topicBlocks(topic, outcome))
  return [{ heading: 'Topics to discuss', blocks: [paragraph(preface), ...blocks] }]
}
