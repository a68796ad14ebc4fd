import type { Answers } from '../model/answer.ts'
import { nodeOfConclusion } from './conclusion.ts'
import type { Subject } from './explain.ts'
import { isStopped } from './flag.ts'
import { anyOf, comesOut } from './outcome.ts'
import type { Program } from './program.ts'
import { runAnswers } from './run-answers.ts'
import { settle } from './settle.ts'
import { stand } from './stand.ts'
import { truthAt } from './state.ts'
import { NO, UNKNOWN, YES } from './truth-bits.ts'

/** The fewest open questions that can settle a topic, finding or red flag; none once it is settled. */
export function settlingOf(
  program: Program,
  answers: Answers,
  { kind, id }: Subject,
): readonly string[] {
  const state = runAnswers(program, answers)
  const topic = program.questionnaire.topics.find((one) => kind === 'topic' && one.id === id)
  if (topic !== undefined) {
    const stopped = isStopped(program, state)
    return stand(program, state, topic, { stopped, settle: true }).settledBy
  }
  const node = nodeOfConclusion(program, id)
  if (truthAt(state, node) !== UNKNOWN) return []
  return settle(program, state, anyOf([comesOut(node, YES), comesOut(node, NO)]))
}
