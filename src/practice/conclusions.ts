import { truthIn } from '../engine/conclusion.ts'
import { flagTruths, isStopped, urgencyOf } from '../engine/flag.ts'
import type { Program } from '../engine/program.ts'
import { runAnswers } from '../engine/run-answers.ts'
import { standingIn } from '../engine/stand.ts'
import { toTruth } from '../engine/truth-bits.ts'
import type { Answers } from '../model/answer.ts'
import type { UrgencyRange } from '../model/assessment.ts'
import type { Standing } from '../model/topic.ts'
import type { Truth } from '../model/truth.ts'

/** What a student is asked for, as it follows from answers; maps go by id, in the author's order. */
export type Conclusions = {
  readonly urgency: UrgencyRange
  /** A red flag withholds every topic. */
  readonly stopped: boolean
  readonly redFlags: ReadonlyMap<string, Truth>
  readonly patterns: ReadonlyMap<string, Truth>
  readonly topics: ReadonlyMap<string, Standing>
}

/** Far less than an assessment, and found far faster: marking an exercise takes hundreds. */
export function conclude(program: Program, answers: Answers): Conclusions {
  const { findings, topics } = program.questionnaire
  const state = runAnswers(program, answers)
  const flags = flagTruths(program, state)
  const stopped = isStopped(program, state)
  return {
    urgency: urgencyOf(flags),
    stopped,
    redFlags: new Map(flags.map(({ id, truth }) => [id, truth])),
    patterns: new Map(
      findings
        .filter(({ pattern }) => pattern)
        .map((finding) => [finding.id, toTruth(truthIn(program, state, finding))]),
    ),
    topics: new Map(topics.map((topic) => [topic.id, standingIn(program, state, topic, stopped)])),
  }
}

/** The ids that came out so. */
export function thatAre<T>(found: ReadonlyMap<string, T>, value: T): readonly string[] {
  return [...found].filter(([, one]) => one === value).map(([id]) => id)
}

/** The ids under which two maps of the same ids hold different things. */
export function apart<T>(
  one: ReadonlyMap<string, T>,
  other: ReadonlyMap<string, T>,
): readonly string[] {
  return [...one].filter(([id, value]) => other.get(id) !== value).map(([id]) => id)
}
