import type { AskResult, TopicResult } from '../model/assessment.ts'
import type { ProviderQuestion, Standing, Topic } from '../model/topic.ts'
import { truthIn } from './conclusion.ts'
import type { Program } from './program.ts'
import type { State } from './state.ts'
import { YES } from './truth-bits.ts'

/** Standings whose topics have questions to ask, the nearest first. */
const askable: readonly Standing[] = ['discuss', 'may-apply', 'later']

/**
 * The provider questions of all topics that may be discussed, by standing, then rank. A question
 * that several topics ask stands once, with all of them.
 */
export function ask(
  program: Program,
  state: State,
  topics: readonly TopicStanding[],
): readonly AskResult[] {
  const results = new Map<string, AskResult>()
  for (const topic of inOrder(program, topics)) {
    for (const { id, ask: text } of asked(program, state, topic)) {
      const same = results.get(text)
      const first = same ?? { id, topics: [], text }
      results.set(text, { ...first, topics: [...new Set([...first.topics, topic.id])] })
    }
  }
  return [...results.values()]
}

type TopicStanding = Pick<TopicResult, 'id' | 'standing'>

/** The topics to be asked about, those to discuss first. */
function inOrder(program: Program, results: readonly TopicStanding[]): readonly Topic[] {
  const standings = new Map(results.map(({ id, standing }) => [id, askable.indexOf(standing)]))
  const place = ({ id }: Topic) => standings.get(id) ?? -1
  return program.questionnaire.topics
    .filter((topic) => place(topic) >= 0)
    .toSorted((a, b) => place(a) - place(b) || a.rank.order - b.rank.order)
}

function asked(program: Program, state: State, topic: Topic): readonly ProviderQuestion[] {
  return topic.askYourProvider.filter((question) => truthIn(program, state, question) === YES)
}
