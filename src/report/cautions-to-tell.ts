import { findingTitle } from './finding-title.ts'
import { namedTopics } from './named-topics.ts'
import type { Outcome } from './occasion.ts'
import type { DraftLine, DraftSection } from './summary.ts'
import { bullets, paragraph } from './telling.ts'
import { byLevel, cautionsThat } from './topic-cautions.ts'

const preface = 'To hand to the team, with the topics each of these bears on:'

/** The cautions that hold, by name; what each means for a topic is told with the topic. */
export function cautionsToTell(outcome: Outcome): readonly DraftSection[] {
  const topics = namedTopics(outcome)
  const held = byLevel(topics.flatMap((topic) => cautionsThat('yes', topic)))
  if (held.length === 0) return []
  const lines = [...new Set(held.map(({ finding }) => finding))].map((finding): DraftLine => {
    const warned = topics.filter((topic) => {
      return cautionsThat('yes', topic).some((caution) => caution.finding === finding)
    })
    const titles = warned.map(({ topic }) => topic.title)
    return { label: `${findingTitle(finding, outcome)}:`, text: titles.join('; '), sources: [] }
  })
  return [{ heading: 'Cautions to tell the team', blocks: [paragraph(preface), bullets(lines)] }]
}
