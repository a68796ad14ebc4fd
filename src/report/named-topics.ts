import type { TopicResult } from '../model/assessment.ts'
import type { Standing, Topic } from '../model/topic.ts'
import { named } from './named.ts'
import type { Outcome } from './occasion.ts'

export type NamedTopic = { readonly topic: Topic; readonly result: TopicResult }

/** The topics of a standing, by rank; the author's order where ranks are equal. */
export function topicsThat(standing: Standing, outcome: Outcome): readonly NamedTopic[] {
  return outcome.assessment.topics
    .filter((result) => result.standing === standing)
    .map((result) => ({ topic: named(outcome.questionnaire.topics, result.id), result }))
    .toSorted((one, other) => one.topic.rank.order - other.topic.rank.order)
}

/** Every topic a summary names, the ones to discuss first. */
export function namedTopics(outcome: Outcome): readonly NamedTopic[] {
  return (['discuss', 'later', 'may-apply'] as const).flatMap((standing) => {
    return topicsThat(standing, outcome)
  })
}
