import type { Answers } from '../model/answer.ts'
import type { Condition } from '../model/condition.ts'
import type { Bearing } from '../model/explanation.ts'
import type { Topic } from '../model/topic.ts'
import { cameTo, conditionOf } from './conclusion.ts'
import { isStopped } from './flag.ts'
import { type LiveQuestions, liveIn, liveQuestions } from './live-questions.ts'
import type { Program } from './program.ts'
import { readings } from './read-by.ts'
import { runAnswers } from './run-answers.ts'
import { standingIn } from './stand.ts'
import { toTruth } from './truth-bits.ts'

/**
 * The topics and red flags that read any of these questions, as they stand without an answer to
 * them, and whether an answer can still change them.
 */
export function bearingOf(program: Program, answers: Answers, asked: readonly string[]): Bearing {
  const others = new Map([...answers].filter(([id]) => !asked.includes(id)))
  const state = runAnswers(program, others)
  const stopped = isStopped(program, state)
  const live = liveQuestions(program, state, 0)
  const about = bitsOf(program, asked)
  const reads = (conditions: readonly Condition[]) => (readBy(program, conditions) & about) !== 0n
  const { topics, redFlags } = program.questionnaire
  return {
    topics: topics
      .filter((topic) => reads(conditionsOf(program, topic)))
      .map((topic) => ({
        id: topic.id,
        standing: standingIn(program, state, topic, stopped),
        canChange: !stopped && (liveInTopic(live, topic) & about) !== 0n,
      })),
    redFlags: redFlags
      .filter(({ when }) => reads([when]))
      .map(({ id, when }) => ({
        id,
        truth: toTruth(cameTo(program, state, when)),
        canChange: (liveIn(live, when) & about) !== 0n,
      })),
  }
}

/** Nothing changes a topic that is settled, even where some of what it reads is open. */
function liveInTopic(live: LiveQuestions, topic: Topic): bigint {
  const { program, state } = live
  if (standingIn(program, state, topic, false) !== 'may-apply') return 0n
  return conditionsOf(program, topic).reduce((bits, one) => bits | liveIn(live, one), 0n)
}

function conditionsOf(program: Program, { relevantWhen, first }: Topic): readonly Condition[] {
  return [relevantWhen, ...first.map(({ finding }) => conditionOf(program, finding))]
}

/** The questions that conditions read, through the gates of those questions too. */
function readBy(program: Program, conditions: readonly Condition[]): bigint {
  const { questions } = program.questionnaire
  const when = (question: number) => questions[question]?.when
  const found = readings(conditions, { index: program.index, when })
  return found.reduce((bits, { question }) => bits | (1n << BigInt(question)), 0n)
}

function bitsOf(program: Program, ids: readonly string[]): bigint {
  return ids.reduce((bits, id) => {
    const at = program.index.questions.get(id)
    return at === undefined ? bits : bits | (1n << BigInt(at))
  }, 0n)
}
