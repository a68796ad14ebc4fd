import type { Attempt } from './attempt.ts'
import { idleAmong } from './idle-among.ts'
import { isSettled } from './is-settled.ts'
import type { Exercise } from './pose-exercise.ts'

export type EconomyMark = {
  readonly asked: number
  /** How many questions are enough. */
  readonly enough: number
  /** Whether what was asked settles what it has to. */
  readonly settled: boolean
  /** Asked when they could no longer matter. */
  readonly idle: readonly string[]
  /** Not asked, and among those that are enough; none where what was asked settles it. */
  readonly unasked: readonly string[]
}

export function markEconomy(exercise: Exercise, { asked }: Attempt): EconomyMark {
  const settled = isSettled(exercise, asked)
  const { enough } = exercise
  return {
    asked: asked.length,
    enough: enough.length,
    settled,
    idle: idleAmong(exercise, asked),
    unasked: settled ? [] : enough.filter((id) => !asked.includes(id)),
  }
}

/** From 0 to 1. Few questions are no merit where they were too few. */
export function shareOfEconomy({ asked, enough, settled }: EconomyMark): number {
  return settled ? enough / Math.max(enough, asked) : 0
}
