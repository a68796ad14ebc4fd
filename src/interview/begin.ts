import { assess } from '../engine/assess.ts'
import type { Program } from '../engine/program.ts'
import type { Answers } from '../model/answer.ts'
import { confirmedAnswers, fromFile } from './given.ts'
import { proceed } from './move.ts'
import { planSteps } from './plan.ts'
import type { Session } from './session.ts'

export type Beginning = {
  /** Answers from a file: each is suggested when its question is asked. */
  readonly prefilled?: Answers
  /** Prefilled answers stand, and their questions are not asked. */
  readonly defaults?: boolean
}

/** A session at its first step. */
export function begin(program: Program, beginning: Beginning = {}): Session {
  const given = fromFile(beginning.prefilled ?? new Map(), beginning.defaults ?? false)
  return proceed({
    program,
    steps: planSteps(program.questionnaire),
    given,
    assessment: assess(program, confirmedAnswers(given)),
    told: [],
    at: { kind: 'review' },
  })
}
