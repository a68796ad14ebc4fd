import type { Topic } from '../model/topic.ts'
import { conditionOf } from './conclusion.ts'
import { type LiveQuestions, liveIn, union } from './live-questions.ts'
import { NONE, type QuestionBits } from './question-bits.ts'
import { standingConditions, standingIn } from './stand.ts'

/** Nothing changes a standing that is settled, even where some of what it reads is open. */
export function liveInStanding(live: LiveQuestions, topic: Topic): QuestionBits {
  const { program, state } = live
  if (standingIn(program, state, topic, false) !== 'may-apply') return NONE
  return union(standingConditions(program, topic), (condition) => liveIn(live, condition))
}

/** Its standing, and all that is said with it: what comes first, reasons, cautions, what to ask. */
export function liveInTopic(live: LiveQuestions, topic: Topic): QuestionBits {
  const { program, state } = live
  if (standingIn(program, state, topic, false) === 'not-relevant') return NONE
  const { first, because, cautions, askYourProvider } = topic
  const told = union([...first, ...because, ...cautions], ({ finding }) => {
    return liveIn(live, conditionOf(program, finding))
  })
  return (
    liveIn(live, topic.relevantWhen) |
    told |
    union(askYourProvider, ({ when }) => liveIn(live, when))
  )
}
