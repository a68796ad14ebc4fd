import type { Attempt } from '../model/attempt.ts'
import type { Mark, PartMark } from './mark-exercise.ts'

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
    parts: partsJson(parts),
    topics,
    asks,
    economy,
  }
}

/** What was earned of each part, by its name. */
export function partsJson(parts: readonly PartMark[]): object {
  return Object.fromEntries(
    parts.map(({ name, points, of }) => [name, { points: Math.round(points), of }]),
  )
}
