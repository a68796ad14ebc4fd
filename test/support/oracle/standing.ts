import type { Standing, Topic } from '../../../src/model/topic.ts'
import { conditionTruth } from './condition-truth.ts'
import type { World } from './world.ts'

/** language.md, "Topics": the table of standings, without its row about a stop. */
export function standingUnlessStopped(world: World, topic: Topic): Standing {
  const relevant = conditionTruth(world, topic.relevantWhen)
  const firsts = topic.first.map(({ finding }) => world.conclusion(finding))
  if (relevant === 'no') return 'not-relevant'
  if (relevant === 'unknown') return 'may-apply'
  if (firsts.includes('no')) return 'later'
  if (firsts.includes('unknown')) return 'may-apply'
  return 'discuss'
}
