import type { Answers } from '../model/answer.ts'
import type { Condition } from '../model/condition.ts'
import type { Bearing } from '../model/explanation.ts'
import { cameTo } from './conclusion.ts'
import { isStopped } from './flag.ts'
import { liveInStanding } from './live-in-topic.ts'
import { liveIn, liveWhileAsking } from './live-questions.ts'
import type { Program } from './program.ts'
import { bitsOf, NONE, readThrough } from './question-bits.ts'
import { runAnswers } from './run-answers.ts'
import { standingConditions, standingIn } from './stand.ts'
import { toTruth } from './truth-bits.ts'

/**
 * The topics and red flags that read any of these questions, as they stand without an answer to
 * them, and whether an answer can still change them.
 */
export function bearingOf(program: Program, answers: Answers, asked: readonly string[]): Bearing {
  const others = new Map([...answers].filter(([id]) => !asked.includes(id)))
  const state = runAnswers(program, others)
  const stopped = isStopped(program, state)
  const live = liveWhileAsking(program, state)
  const about = bitsOf(program, asked)
  const reads = (conditions: readonly Condition[]) => {
    return (readThrough(program, conditions) & about) !== NONE
  }
  const { topics, redFlags } = program.questionnaire
  return {
    topics: topics
      .filter((topic) => reads(standingConditions(program, topic)))
      .map((topic) => ({
        id: topic.id,
        standing: standingIn(program, state, topic, stopped),
        canChange: !stopped && (liveInStanding(live, topic) & about) !== NONE,
      })),
    redFlags: redFlags
      .filter(({ when }) => reads([when]))
      .map(({ id, when }) => ({
        id,
        truth: toTruth(cameTo(program, state, when)),
        canChange: (liveIn(live, when) & about) !== NONE,
      })),
  }
}
