import type { Program } from '../engine/program.ts'
import type { Reached } from './reached.ts'

/**
 * What a tally counts of a record, in numbers: the urgency at least and at most, then the truth of each
 * red flag, the standing of each topic and the classes of each list that are still possible.
 */
export type Counted = Int32Array

/** Where the parts of it start. */
export type CountedPlan = {
  readonly redFlags: number
  readonly topics: number
  readonly classes: number
  readonly length: number
}

export const AT_LEAST = 0
export const AT_MOST = 1

export function planCounted({ questionnaire, classLists }: Program): CountedPlan {
  const redFlags = AT_MOST + 1
  const topics = redFlags + questionnaire.redFlags.length
  const classes = topics + questionnaire.topics.length
  return { redFlags, topics, classes, length: classes + classLists.length }
}

export function countedOf(plan: CountedPlan, reached: Reached): Counted {
  const counted = new Int32Array(plan.length)
  counted[AT_LEAST] = reached.atLeast
  counted[AT_MOST] = reached.atMost
  counted.set(reached.redFlags, plan.redFlags)
  counted.set(reached.standings, plan.topics)
  counted.set(reached.classes, plan.classes)
  return counted
}
