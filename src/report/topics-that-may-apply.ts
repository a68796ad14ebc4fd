import { type NamedTopic, topicsThat } from './named-topics.ts'
import type { Outcome } from './occasion.ts'
import { asks } from './short-form.ts'
import type { DraftBlock, DraftSection } from './summary.ts'
import { bullets, paragraph, plainLine, subheading } from './telling.ts'

const preface =
  'Whether these fit is not known yet. An answer to the questions below could settle it.'

const notSettledByAnswers = 'No single set of answers settles this; a provider can.'

/** The topics still open, with the questions that could settle each; the same questions once. */
export function topicsThatMayApply(outcome: Outcome): readonly DraftSection[] {
  const topics = topicsThat('may-apply', outcome)
  if (topics.length === 0) return []
  const settledAlike = new Map<string, readonly NamedTopic[]>()
  for (const named of topics) {
    const key = named.result.settledBy.join()
    settledAlike.set(key, [...(settledAlike.get(key) ?? []), named])
  }
  const blocks = [...settledAlike.values()].flatMap((alike) => openBlocks(alike, outcome))
  return [{ heading: 'May apply', blocks: [paragraph(preface), ...blocks] }]
}

function openBlocks(alike: readonly NamedTopic[], outcome: Outcome): readonly DraftBlock[] {
  const questions = asks(alike[0]?.result.settledBy ?? [], outcome).map(plainLine)
  const settling = questions.length > 0 ? questions : [plainLine(notSettledByAnswers)]
  return [subheading(alike.map(({ topic }) => topic.title).join('; ')), bullets(settling)]
}
