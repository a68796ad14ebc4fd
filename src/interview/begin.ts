import { type Goal, pertinenceTo } from '../engine/pertinence.ts'
import type { Program } from '../engine/program.ts'
import type { Answers } from '../model/answer.ts'
import { fromFile } from './given.ts'
import { keptValues } from './kept-values.ts'
import { proceed } from './move.ts'
import { planSteps } from './plan.ts'
import { following, type Session } from './session.ts'

export type Beginning = {
  /** Answers from a file: each is suggested when its question is asked. */
  readonly prefilled?: Answers
  /** Prefilled answers stand, and their questions are not asked. */
  readonly defaults?: boolean
  /** What the interview is after: everything, where it is left out. */
  readonly goal?: Goal
}

/** A session at its first step. */
export function begin(
  program: Program,
  { prefilled = new Map(), defaults = false, goal = 'everything' }: Beginning = {},
): Session {
  const { questionnaire } = program
  const ground = {
    program,
    pertinentTo: pertinenceTo(program, goal, keptValues(questionnaire)),
    steps: planSteps(questionnaire),
  }
  const given = fromFile(prefilled, defaults)
  return proceed({ ...ground, ...following(ground, given), told: [], at: { kind: 'review' } })
}
