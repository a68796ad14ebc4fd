import { glanceCells } from './glance-cells.ts'
import { topicsThat } from './named-topics.ts'
import type { Outcome } from './occasion.ts'
import { marksExplained, sharesIn } from './share-marks.ts'
import type { DraftBlock, DraftSection } from './summary.ts'
import { paragraph } from './telling.ts'

const preface =
  'What each may give and what it may cost, point by point. To compare, read one point, such as ' +
  'Risks, of every topic. Mark what matters to you. More on each is below.'

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
  const drawn = topics.some(({ about }) => {
    return Object.values(about).some((claims) => claims.some(({ say }) => sharesIn(say).length > 0))
  })
  const legend = drawn ? [paragraph(marksExplained)] : []
  return [{ heading: 'Topics at a glance', blocks: [paragraph(preface), ...legend, table] }]
}
