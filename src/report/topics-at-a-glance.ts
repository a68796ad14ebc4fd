import { glanceCells } from './glance-cells.ts'
import { topicsThat } from './named-topics.ts'
import type { Outcome } from './occasion.ts'
import type { DraftBlock, DraftSection } from './summary.ts'
import { paragraph } from './telling.ts'

const preface = 'What each may give and what it may cost, point by point. More on each is below.'

/** The topics to discuss, now and later, side by side. */
export function topicsAtAGlance(outcome: Outcome): readonly DraftSection[] {
  const now = topicsThat('discuss', outcome)
  const later = topicsThat('later', outcome)
  const topics = [...now, ...later].map(({ topic }) => topic)
  if (topics.length === 0) return []
  const table: DraftBlock = {
    kind: 'table',
    columns: topics.map(({ title }, at) => (at < now.length ? title : `${title} (later)`)),
    lines: glanceCells(topics, outcome),
  }
  return [{ heading: 'Topics at a glance', blocks: [paragraph(preface), table] }]
}
