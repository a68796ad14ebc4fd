import { describe } from './describe.ts'
import { drawRedFlags } from './draw-red-flags.ts'
import { drawTopic } from './draw-topic.ts'
import type { Sheet } from './picture.ts'
import type { View } from './view.ts'

/** The whole map, in sections: the warning signs by urgency, then every topic. */
export function drawAll(view: View): Sheet {
  const { title, topics } = view.outcome.questionnaire
  return {
    title: `The whole map: ${title}`,
    description: describe('the warning signs, and what decides where each topic stands', view),
    pictures: [...drawRedFlags(view), ...topics.map((topic) => drawTopic(topic, view))],
  }
}
