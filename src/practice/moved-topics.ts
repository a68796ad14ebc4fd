import { standings } from '../engine/stand.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Standing } from '../model/topic.ts'
import { apart, type Conclusions, thatAre } from './conclusions.ts'

/** Topics that stand elsewhere than before, by where they stand now. */
export type MovedTopics = { readonly standing: Standing; readonly titles: string }

export function movedTopics(
  { topics }: Questionnaire,
  before: Conclusions,
  after: Conclusions,
): readonly MovedTopics[] {
  const changed = apart(before.topics, after.topics)
  return standings.flatMap((standing) => {
    const ids = thatAre(after.topics, standing).filter((id) => changed.includes(id))
    const titles = topics.filter(({ id }) => ids.includes(id)).map(({ title }) => title)
    return titles.length === 0 ? [] : [{ standing, titles: titles.join('; ') }]
  })
}
