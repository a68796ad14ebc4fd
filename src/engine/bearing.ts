import type { Answers } from '../model/answer.ts'
import type { Bearing } from '../model/explanation.ts'
import { nodeIn, truthIn } from './conclusion.ts'
import { isStopped } from './flag.ts'
import { liveInStanding } from './live-in-topic.ts'
import { liveIn, liveWhileAsking } from './live-questions.ts'
import type { Program } from './program.ts'
import { bitsOf, NONE, readThrough } from './question-bits.ts'
import { runAnswers } from './run-answers.ts'
import { standingIn, standingNodes } from './stand.ts'
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
  const reads = (nodes: readonly number[]) => (readThrough(program, nodes) & about) !== NONE
  const { topics, redFlags } = program.questionnaire
  return {
    topics: topics
      .filter((topic) => reads(standingNodes(program, topic)))
      .map((topic) => ({
        id: topic.id,
        standing: standingIn(program, state, topic, stopped),
        canChange: !stopped && (liveInStanding(live, topic) & about) !== NONE,
      })),
    redFlags: redFlags
      .filter((redFlag) => reads([nodeIn(program, redFlag)]))
      .map((redFlag) => ({
        id: redFlag.id,
        truth: toTruth(truthIn(program, state, redFlag)),
        canChange: (liveIn(live, redFlag) & about) !== NONE,
      })),
  }
}
