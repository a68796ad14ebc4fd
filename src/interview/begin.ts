import { type Goal, pertinenceTo } from '../engine/pertinence.ts'
import type { Program } from '../engine/program.ts'
import type { Answers } from '../model/answer.ts'
import { fromFile } from './given.ts'
import { keptValues } from './kept-values.ts'
import { proceed } from './move.ts'
import { planSteps } from './plan.ts'
import { establishedStops, following, type Session } from './session.ts'
import type { Sitting } from './take-up.ts'

export type Beginning = {
  /** Answers from a file: each is suggested when its question is asked. */
  readonly prefilled?: Answers
  /** Prefilled answers stand, and their questions are not asked. */
  readonly defaults?: boolean
  /** What was said in an earlier part of the same sitting, in place of a file's answers. */
  readonly taken?: Sitting
  /** What the interview is after: everything, where it is left out. */
  readonly goal?: Goal
}

/** A session at the first step that is open. */
export function begin(program: Program, beginning: Beginning = {}): Session {
  const { prefilled = new Map(), defaults = false, taken, goal = 'everything' } = beginning
  const { questionnaire } = program
  const ground = {
    program,
    pertinentTo: pertinenceTo(program, goal, keptValues(questionnaire)),
    steps: planSteps(questionnaire),
  }
  const sitting: Sitting = taken ?? { given: fromFile(prefilled, defaults), told: [] }
  const follows = following(ground, sitting.given)
  const session: Session = { ...sitting, ...ground, ...follows, at: { kind: 'review' } }
  const stops = establishedStops(session, session.assessment)
  return proceed({ ...session, told: session.told.filter((id) => stops.includes(id)) })
}
