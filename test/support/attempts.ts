import type { Attempt } from '../../src/model/attempt.ts'
import { thatAre } from '../../src/practice/conclusions.ts'
import { summaryAsks } from '../../src/practice/mark-exercise.ts'
import type { Exercise } from '../../src/practice/pose-exercise.ts'
import { allThatCanBeAsked } from '../../src/practice/what-may-be-asked.ts'

/** A student who asks as little as settles the case, and says what follows. */
export function perfect(exercise: Exercise): Attempt {
  const { key } = exercise
  return {
    asked: exercise.enough,
    urgency: key.urgency.atLeast,
    redFlags: thatAre(key.redFlags, 'yes'),
    patterns: thatAre(key.patterns, 'yes'),
    topics: key.topics,
    asks: summaryAsks(exercise)
      .slice(0, 3)
      .map(({ id }) => id),
  }
}

/** One who asks everything, and is right. */
export function wasteful(exercise: Exercise): Attempt {
  return { ...perfect(exercise), asked: allThatCanBeAsked(exercise) }
}

/** One who asks nothing of safety, calls it routine, and is for every procedure at once. */
export function dangerous(exercise: Exercise): Attempt {
  const { topics } = exercise.program.questionnaire
  return {
    asked: [],
    urgency: 'routine',
    redFlags: [],
    patterns: thatAre(exercise.key.patterns, 'yes'),
    topics: new Map(topics.map(({ id }) => [id, 'discuss'])),
  }
}

/** One who says nothing. */
export const blank: Attempt = { asked: [] }
