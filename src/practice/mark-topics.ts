import type { Attempt } from '../model/attempt.ts'
import type { Standing, Topic } from '../model/topic.ts'
import { named } from '../report/named.ts'
import { thatAre } from './conclusions.ts'
import { nearness, tooSoonCosts, topicShares } from './rubric.ts'
import type { ToldCase } from './told-case.ts'

export type TopicMark = {
  readonly id: string
  /** What a topic that was left out is thought to be. */
  readonly said: Standing
  readonly is: Standing
  /** It was said to be nearer to being talked over than it is. */
  readonly tooSoon: boolean
}

/** The topics that matter to the case, and those the student said something of, by rank. */
export function markTopics({ program, key }: ToldCase, attempt: Attempt): readonly TopicMark[] {
  const { topics = new Map<string, Standing>() } = attempt
  const absent = key.stopped ? 'withheld' : 'not-relevant'
  return program.questionnaire.topics
    .toSorted((one, other) => one.rank.order - other.rank.order)
    .map(({ id }) => {
      const is = key.topics.get(id) ?? absent
      const said = topics.get(id) ?? absent
      return { id, said, is, tooSoon: nearness[said] > nearness[is] }
    })
    .filter(({ said, is }) => said !== is || nearness[is] > 0)
}

/** From 0 to 1. Where everything is withheld, that is to be said, or what withholds it is to be named. */
export function shareOfTopics(
  told: ToldCase,
  attempt: Attempt,
  marks: readonly TopicMark[],
): number {
  const { key, program } = told
  const { topics } = program.questionnaire
  const cost = marks
    .filter(({ tooSoon }) => tooSoon)
    .reduce((sum, { id }) => sum + costOf(named(topics, id)), 0)
  const possible = sharesOf(marks)
  const isCommitted = key.stopped ? withholds(told, attempt) : attempt.topics !== undefined
  const earned =
    possible === 0 ? Number(isCommitted) : sharesOf(marks.filter(({ said, is }) => said === is))
  return Math.max(0, earned - cost) / (possible || 1)
}

function sharesOf(marks: readonly TopicMark[]): number {
  return marks.reduce((sum, { is }) => sum + topicShares[is], 0)
}

/** What calling for it too soon takes, in shares. */
export function costOf(topic: Topic): number {
  return topic.destructive === true ? tooSoonCosts.destructive : tooSoonCosts.other
}

/** Whether the student says that all is withheld, or names what withholds it. */
function withholds({ program, key }: ToldCase, { redFlags = [], topics }: Attempt): boolean {
  if (topics !== undefined && topics.size > 0) {
    return [...topics.values()].every((standing) => standing === 'withheld')
  }
  const established = thatAre(key.redFlags, 'yes')
  return program.questionnaire.redFlags.some(({ id, stop }) => {
    return stop && established.includes(id) && redFlags.includes(id)
  })
}
