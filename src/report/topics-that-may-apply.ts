import type { Topic } from '../model/topic.ts'
import { evidenceLine } from './glance-cells.ts'
import { type NamedTopic, topicsThat } from './named-topics.ts'
import type { Outcome } from './occasion.ts'
import { asks } from './short-form.ts'
import type { DraftBlock, DraftLine, DraftSection } from './summary.ts'
import { bullets, claimLine, paragraph, subheading } from './telling.ts'

const preface =
  'Whether these fit is not known yet. An answer to the question above each list could settle it.'

const notSettledByAnswers = 'No single set of answers settles this; a provider can.'

/** The topics still open, by the questions that could settle them; each says what it is, and how sure. */
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
  const questions = asks(alike[0]?.result.settledBy ?? [], outcome)
  const settling = questions.length > 0 ? questions.join(' ') : notSettledByAnswers
  return [subheading(settling), bullets(alike.map(({ topic }) => topicLine(topic, outcome)))]
}

function topicLine(topic: Topic, outcome: Outcome): DraftLine {
  const what = topic.about.what.slice(0, 1).map((claim) => claimLine(claim, outcome))
  const sure = evidenceLine(topic, outcome)
  return {
    label: `${topic.title}:`,
    text: [...what.map(({ text }) => text), 'How sure:', sure.text].join(' '),
    sources: [...new Set([...what, sure].flatMap(({ sources }) => sources))],
  }
}
