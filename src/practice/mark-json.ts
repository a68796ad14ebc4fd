import type { Attempt } from '../model/attempt.ts'
import type { Mark } from './mark-exercise.ts'

/** An attempt with the keys of an attempt file. */
export function attemptJson({ redFlags, topics, ...rest }: Attempt): object {
  return {
    ...rest,
    ...(redFlags && { 'red flags': redFlags }),
    ...(topics && { topics: Object.fromEntries(topics) }),
  }
}

/** A mark for programs; points are of a hundred, those of a part of what it can give. */
export function markJson({ passed, points, safety, parts, topics, asks, economy }: Mark): object {
  return {
    passed,
    points,
    safety,
    parts: Object.fromEntries(
      parts.map(({ name, points: earned, of }) => [name, { points: Math.round(earned), of }]),
    ),
    topics,
    asks,
    economy,
  }
}
