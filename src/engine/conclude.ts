import type { Answers } from '../model/answer.ts'
import type { UrgencyRange } from '../model/assessment.ts'
import type { Standing } from '../model/topic.ts'
import type { Truth } from '../model/truth.ts'
import { cameTo, conditionOf } from './conclusion.ts'
import { isStopped, urgencyOf } from './flag.ts'
import type { Program } from './program.ts'
import { runAnswers } from './run-answers.ts'
import { standingOf } from './stand.ts'
import { toTruth } from './truth-bits.ts'

/** What weighs most of an assessment. What could settle it, which takes longest, is not looked for. */
export type Conclusions = {
  readonly urgency: UrgencyRange
  readonly redFlags: ReadonlyMap<string, Truth>
  readonly standings: ReadonlyMap<string, Standing>
}

export function conclude(program: Program, answers: Answers): Conclusions {
  const { redFlags, topics } = program.questionnaire
  const state = runAnswers(program, answers)
  const flags = redFlags.map(({ id, when, urgency }) => {
    return { id, truth: toTruth(cameTo(program, state, when)), urgency, settledBy: [] }
  })
  const stopped = isStopped(program, state)
  const standings = topics.map(({ id, relevantWhen, first }) => {
    const relevant = cameTo(program, state, relevantWhen)
    const before = first.map(({ finding }) => {
      return cameTo(program, state, conditionOf(program, finding))
    })
    return [id, standingOf({ stopped, relevant, first: before })] as const
  })
  return {
    urgency: urgencyOf(flags),
    redFlags: new Map(flags.map(({ id, truth }) => [id, truth])),
    standings: new Map(standings),
  }
}
