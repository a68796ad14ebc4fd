import type { Topic } from '../model/topic.ts'
import { standingWords } from '../report/explanation-headline.ts'
import { boxesFrom } from './box-of.ts'
import { describe } from './describe.ts'
import type { Picture } from './picture.ts'
import { topicBox } from './topic-box.ts'
import type { View } from './view.ts'

/** The pathway of one topic. */
export function drawTopic(topic: Topic, view: View): Picture {
  const standing = view.outcome.assessment.topics.find(({ id }) => id === topic.id)?.standing
  const stands =
    view.painted && standing ? [`With these answers it is: ${standingWords[standing]}.`] : []
  return {
    title: `Pathway: ${topic.title} (${topic.id})`,
    description: [...describe('what decides where this topic stands', view), ...stands],
    isPainted: view.painted !== undefined,
    boxes: boxesFrom(topicBox(topic, view), view),
  }
}
