import { apart, type Conclusions, conclude } from './conclusions.ts'
import { heardFrom, type ToldCase } from './told-case.ts'

/** What can change by an answer, as far as a student is asked for it. */
export const changeable = ['urgency', 'red-flag', 'pattern', 'topic'] as const

export type Changeable = (typeof changeable)[number]

export type Changes = {
  readonly what: readonly Changeable[]
  readonly before: Conclusions
  readonly after: Conclusions
}

/** What the answers to some questions changed, the others having been heard before. */
export function whatChanged(
  told: ToldCase,
  asked: readonly string[],
  latest: readonly string[],
): Changes {
  const earlier = asked.filter((id) => !latest.includes(id))
  const before = conclude(told.program, heardFrom(told, earlier))
  const after = conclude(told.program, heardFrom(told, asked))
  const hasChanged: Readonly<Record<Changeable, boolean>> = {
    urgency:
      before.urgency.atLeast !== after.urgency.atLeast ||
      before.urgency.atMost !== after.urgency.atMost,
    'red-flag': apart(before.redFlags, after.redFlags).length > 0,
    pattern: apart(before.patterns, after.patterns).length > 0,
    topic: apart(before.topics, after.topics).length > 0,
  }
  return { what: changeable.filter((one) => hasChanged[one]), before, after }
}
