import type { AskResult, TopicResult } from '../../../src/model/assessment.ts'
import type { ProviderQuestion, Standing, Topic } from '../../../src/model/topic.ts'
import { conditionTruth } from './condition-truth.ts'
import { named, type World } from './world.ts'

const shownFirst: readonly Standing[] = ['discuss', 'may-apply', 'later']

/** The provider questions of the topics to discuss, ranked; a text asked twice is shown once. */
export function providerQuestions(
  world: World,
  results: readonly TopicResult[],
): readonly AskResult[] {
  const all = ranked(world, results).flatMap((topic) =>
    topic.askYourProvider
      .filter((question) => isShown(world, question))
      .map(({ id, ask }) => ({ id, topic: topic.id, text: ask })),
  )
  const texts = [...new Set(all.map(({ text }) => text))]
  return texts.map((text) => {
    const same = all.filter((one) => one.text === text)
    const topics = [...new Set(same.map(({ topic }) => topic))]
    return { id: same[0]?.id ?? '', topics, text }
  })
}

/** By standing, then by rank, then as the author has them; what does not stand so is left out. */
function ranked(world: World, results: readonly TopicResult[]): readonly Topic[] {
  return shownFirst.flatMap((standing) =>
    results
      .filter((result) => result.standing === standing)
      .map(({ id }) => named(world.questionnaire.topics, id))
      .toSorted((one, other) => one.rank.order - other.rank.order),
  )
}

const isShown = (world: World, { when }: ProviderQuestion): boolean =>
  when === undefined || conditionTruth(world, when) === 'yes'
