import type { ExplainedTopic } from '../model/explanation.ts'
import type { Topic } from '../model/topic.ts'
import { truthIn } from './conclusion.ts'
import { type Explaining, explainConclusion, explainCondition } from './explain-condition.ts'
import { isStopped } from './flag.ts'
import type { Program } from './program.ts'
import { standingIn } from './stand.ts'
import type { State } from './state.ts'
import { NO, YES } from './truth-bits.ts'

/** Where a topic stands and what brought it there, as far as its table of standings is read. */
export function explainTopic(to: Explaining, topic: Topic): ExplainedTopic {
  const { program, state } = to
  const standing = standingIn(program, state, topic, isStopped(program, state))
  const about = { kind: 'topic', id: topic.id, standing } as const
  const stops = stopsIn(program, state).map((id) => explainConclusion(to, id))
  if (stops.length > 0) return { ...about, stops, first: [], because: [] }
  const relevant = explainCondition(to, topic.relevantWhen)
  const isRuledOut = truthIn(program, state, topic) === NO
  const explained = (parts: readonly { readonly finding: string }[]) =>
    isRuledOut ? [] : parts.map(({ finding }) => explainConclusion(to, finding))
  const first = explained(topic.first)
  return { ...about, stops, relevant, first, because: explained(topic.because) }
}

/** The established red flags that withhold every topic. */
function stopsIn(program: Program, state: State): readonly string[] {
  return program.questionnaire.redFlags
    .filter((redFlag) => redFlag.stop && truthIn(program, state, redFlag) === YES)
    .map(({ id }) => id)
}
