import type { AskResult } from '../model/assessment.ts'
import type { ProviderQuestion, Standing, Topic } from '../model/topic.ts'
import { groupBy } from './group-by.ts'
import { type NamedTopic, namedTopics } from './named-topics.ts'
import type { Outcome } from './occasion.ts'

/** A provider question under the topic it is told with. */
export type RankedQuestion = {
  readonly ask: AskResult
  readonly topic: Topic
  readonly standing: Standing
}

/**
 * The provider questions, the most useful first. Topics take turns, so that none is starved: each
 * one to discuss has had two before one for later has its first, and what only may apply is last.
 */
export function rankedQuestions(outcome: Outcome): readonly RankedQuestion[] {
  const topics = namedTopics(outcome)
  const asked = groupBy(outcome.assessment.ask, (ask) => {
    return topics.find(({ topic }) => ask.topics.includes(topic.id))
  })
  const turns = topics.flatMap((named) => turnsOf(named, asked.get(named) ?? []))
  return turns
    .toSorted((one, other) => one.round - other.round)
    .map(({ round: _, ...question }) => question)
}

type Turn = RankedQuestion & { readonly round: number }

/** Rounds that others have had before; more than any topic has questions puts it last. */
const roundsBehind: Readonly<Record<Standing, number>> = {
  discuss: 0,
  later: 2,
  'may-apply': 1_000_000,
  'not-relevant': 0,
  withheld: 0,
}

/** The questions that this topic is the first to ask, in the order of their turns. */
function turnsOf(
  { topic, result: { standing } }: NamedTopic,
  own: readonly AskResult[],
): readonly Turn[] {
  const texts = personalSecond(topic.askYourProvider).map(({ ask }) => ask)
  const inTurn = own.toSorted((one, other) => texts.indexOf(one.text) - texts.indexOf(other.text))
  return inTurn.map((ask, turn) => {
    return { ask, topic, standing, round: roundsBehind[standing] + turn }
  })
}

/** The author's first question, then those asked only because of an answer, then the rest. */
function personalSecond(questions: readonly ProviderQuestion[]): readonly ProviderQuestion[] {
  const [first, ...rest] = questions
  return [
    ...(first === undefined ? [] : [first]),
    ...rest.filter(({ when }) => when !== undefined),
    ...rest.filter(({ when }) => when === undefined),
  ]
}
