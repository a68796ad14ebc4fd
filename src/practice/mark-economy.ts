import { nodeIn } from '../engine/conclusion.ts'
import { idsOf, readThrough } from '../engine/question-bits.ts'
import type { Attempt } from '../model/attempt.ts'
import { idleAmong } from './idle-among.ts'
import { isSettled } from './is-settled.ts'
import type { Exercise } from './pose-exercise.ts'

/** What a red flag reads is told apart: nobody is to spare questions of safety. */
export type EconomyMark = {
  /** Questions that a red flag reads. */
  readonly ofSafety: number
  /** The others that were asked. */
  readonly asked: number
  /** How many others are enough. */
  readonly enough: number
  /** Whether what was asked settles what it has to. */
  readonly settled: boolean
  /** Asked when they could no longer matter. */
  readonly idle: readonly string[]
  /** Not asked, and among those that are enough; none where what was asked settles it. */
  readonly unasked: readonly string[]
}

export function markEconomy(exercise: Exercise, { asked }: Attempt): EconomyMark {
  const { program, enough } = exercise
  const flags = program.questionnaire.redFlags.map((redFlag) => nodeIn(program, redFlag))
  const safety = new Set(idsOf(program, readThrough(program, flags)))
  const others = (ids: readonly string[]) => ids.filter((id) => !safety.has(id))
  const settled = isSettled(exercise, asked)
  return {
    ofSafety: asked.length - others(asked).length,
    asked: others(asked).length,
    enough: others(enough).length,
    settled,
    idle: others(idleAmong(exercise, asked)),
    unasked: settled ? [] : enough.filter((id) => !asked.includes(id)),
  }
}

/** From 0 to 1. Few questions are no merit where they were too few. */
export function shareOfEconomy({ asked, enough, settled }: EconomyMark): number {
  if (!settled) return 0
  return asked <= enough ? 1 : enough / asked
}
