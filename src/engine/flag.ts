import type { RedFlagResult, UrgencyRange } from '../model/assessment.ts'
import type { RedFlag, Urgency } from '../model/red-flag.ts'
import { truthIn } from './conclusion.ts'
import { liveIn, liveQuestions } from './live-questions.ts'
import type { Program } from './program.ts'
import { idsOf } from './question-bits.ts'
import type { State } from './state.ts'
import { toTruth, YES } from './truth-bits.ts'
import { urgencies } from './urgencies.ts'

/** Every red flag as it stands, those still open with all the questions that would settle them. */
export function flag(program: Program, state: State): readonly RedFlagResult[] {
  const { redFlags } = program.questionnaire
  const live = liveQuestions(program, state, 0)
  return redFlags.map((redFlag: RedFlag) => {
    const { id, urgency } = redFlag
    const truth = toTruth(truthIn(program, state, redFlag))
    const settling = liveIn(live, redFlag)
    return { id, truth, urgency, settledBy: idsOf(program, settling) }
  })
}

/** As much of a red flag as its urgency hangs on. */
export type FlagTruth = Pick<RedFlagResult, 'id' | 'truth' | 'urgency'>

/** What every red flag came to; not what would settle it, which takes long to find. */
export function flagTruths(program: Program, state: State): readonly FlagTruth[] {
  return program.questionnaire.redFlags.map((redFlag) => {
    const { id, urgency } = redFlag
    return { id, urgency, truth: toTruth(truthIn(program, state, redFlag)) }
  })
}

/** Is a red flag established that withholds every topic? */
export function isStopped(program: Program, state: State): boolean {
  return program.questionnaire.redFlags.some((redFlag) => {
    return redFlag.stop && truthIn(program, state, redFlag) === YES
  })
}

/** From the flags that are established up to those that are still open. */
export function urgencyOf(flags: readonly FlagTruth[]): UrgencyRange {
  return {
    atLeast: mostUrgent(flags.filter(({ truth }) => truth === 'yes')),
    atMost: mostUrgent(flags.filter(({ truth }) => truth !== 'no')),
  }
}

function mostUrgent(flags: readonly FlagTruth[]): Urgency {
  return flags.reduce<Urgency>((most, { urgency }) => {
    return urgencies.indexOf(urgency) > urgencies.indexOf(most) ? urgency : most
  }, 'routine')
}
