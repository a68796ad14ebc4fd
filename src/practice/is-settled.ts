import { apart, conclude, thatAre } from './conclusions.ts'
import { leftUnasked } from './left-unasked.ts'
import { heardFrom, type ToldCase } from './told-case.ts'

/**
 * Whether the answers to these questions settle all that a student is asked for as the whole case
 * does. An established emergency ends the questions: what else may be wrong can wait.
 */
export function isSettled(told: ToldCase, asked: readonly string[]): boolean {
  const { key, program } = told
  const now = conclude(program, heardFrom(told, asked))
  if (now.urgency.atLeast !== key.urgency.atLeast || apart(key.topics, now.topics).length > 0) {
    return false
  }
  if (key.urgency.atLeast === 'emergency') return true
  const patterns = key.stopped ? [] : thatAre(key.patterns, 'yes')
  return (
    thatAre(key.redFlags, 'yes').every((id) => now.redFlags.get(id) === 'yes') &&
    patterns.every((id) => now.patterns.get(id) === 'yes') &&
    leftUnasked(told, asked).length === 0
  )
}
