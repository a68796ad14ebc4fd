import type { Answers } from '../model/answer.ts'
import type { UrgencyRange } from '../model/assessment.ts'
import type { Standing } from '../model/topic.ts'
import type { Truth } from '../model/truth.ts'
import { flagTruths, isStopped, urgencyOf } from './flag.ts'
import type { Program } from './program.ts'
import { runAnswers } from './run-answers.ts'
import { standingIn } from './stand.ts'

/** What weighs most of an assessment. What could settle it, which takes longest, is not looked for. */
export type Conclusions = {
  readonly urgency: UrgencyRange
  readonly redFlags: ReadonlyMap<string, Truth>
  readonly standings: ReadonlyMap<string, Standing>
}

export function conclude(program: Program, answers: Answers): Conclusions {
  const { topics } = program.questionnaire
  const state = runAnswers(program, answers)
  const flags = flagTruths(program, state)
  const stopped = isStopped(program, state)
  const standings = topics.map((topic) => {
    return [topic.id, standingIn(program, state, topic, stopped)] as const
  })
  return {
    urgency: urgencyOf(flags),
    redFlags: new Map(flags.map(({ id, truth }) => [id, truth])),
    standings: new Map(standings),
  }
}
