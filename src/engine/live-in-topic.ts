import type { Topic } from '../model/topic.ts'
import { nodeOfConclusion } from './conclusion.ts'
import { type LiveQuestions, liveIn, liveInNode, union } from './live-questions.ts'
import { NONE, type QuestionBits } from './question-bits.ts'
import { standingIn, standingNodes } from './stand.ts'

/** Nothing changes a standing that is settled, even where some of what it reads is open. */
export function liveInStanding(live: LiveQuestions, topic: Topic): QuestionBits {
  const { program, state } = live
  if (standingIn(program, state, topic, false) !== 'may-apply') return NONE
  return union(standingNodes(program, topic), (node) => liveInNode(live, node))
}

/** Its standing, and all that is said with it: what comes first, reasons, cautions, what to ask. */
export function liveInTopic(live: LiveQuestions, topic: Topic): QuestionBits {
  const { program, state } = live
  if (standingIn(program, state, topic, false) === 'not-relevant') return NONE
  const { first, because, cautions, askYourProvider } = topic
  const told = union([...first, ...because, ...cautions], ({ finding }) => {
    return liveInNode(live, nodeOfConclusion(program, finding))
  })
  return liveIn(live, topic) | told | union(askYourProvider, (question) => liveIn(live, question))
}
