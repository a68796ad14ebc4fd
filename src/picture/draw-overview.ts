import { standingWords } from '../report/explanation-headline.ts'
import { topicHeadings } from '../report/explanation-topic.ts'
import { describe } from './describe.ts'
import type { Box, Picture, Row } from './picture.ts'
import { stopRows } from './stop-rows.ts'
import { topicBox } from './topic-box.ts'
import type { View } from './view.ts'

/** Every topic with what leads to it, and no further. */
export function drawOverview(view: View): Picture {
  const { questionnaire } = view.outcome
  return {
    title: `Topics: ${questionnaire.title}`,
    description: describe('each topic and what leads to it', view),
    isPainted: view.painted !== undefined,
    boxes: [
      listOfTopics(view),
      ...questionnaire.topics.map((topic) => {
        const { rows, ...box } = topicBox(topic, view, ['relevant', 'first'])
        return { ...box, rows: rows.map(({ leadsTo, ...row }) => row) }
      }),
    ],
  }
}

function listOfTopics(view: View): Box {
  const { questionnaire, assessment } = view.outcome
  const standings = new Map(assessment.topics.map(({ id, standing }) => [id, standing]))
  const topics = questionnaire.topics.map(({ id, title }): Row => {
    const standing = view.painted && standings.get(id)
    const text = standing ? `${title}: ${standingWords[standing]}` : title
    return { kind: 'line', depth: 0, text, aside: id, leadsTo: id }
  })
  const stops = stopRows(view)
  const above: readonly Row[] = [{ kind: 'heading', depth: 0, text: topicHeadings.stops }]
  const between: readonly Row[] = [{ kind: 'heading', depth: 0, text: 'The topics' }]
  return {
    id: questionnaire.id,
    kind: 'list',
    title: questionnaire.title,
    rows: [...(stops.length > 0 ? [...above, ...stops] : []), ...between, ...topics],
  }
}
