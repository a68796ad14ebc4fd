import { urgencies } from '../engine/urgencies.ts'
import type { AskResult } from '../model/assessment.ts'
import type { Attempt } from '../model/attempt.ts'
import { rankedQuestions } from '../report/rank-questions.ts'
import { thatAre } from './conclusions.ts'
import { type EconomyMark, markEconomy, shareOfEconomy } from './mark-economy.ts'
import { markSafety, type SafetyMark } from './mark-safety.ts'
import { markTopics, shareOfTopics, type TopicMark } from './mark-topics.ts'
import type { Exercise } from './pose-exercise.ts'
import {
  asksWanted,
  oneStepTooHigh,
  type PartName,
  partNames,
  partPoints,
  passMark,
  unsafeShare,
} from './rubric.ts'
import { outcomeOf } from './told-case.ts'

/** What an attempt came to, and why. */
export type Mark = {
  readonly passed: boolean
  /** Of a hundred. */
  readonly points: number
  readonly safety: SafetyMark
  /** Those that the case has anything for. */
  readonly parts: readonly PartMark[]
  readonly topics: readonly TopicMark[]
  readonly economy: EconomyMark
  /** Red flags that were named, and are not established. */
  readonly calledFalsely: readonly string[]
  /** The provider questions that are among those of the summary, and those that are not. */
  readonly asks: { readonly fitting: readonly string[]; readonly others: readonly string[] }
}

export type PartMark = { readonly name: PartName; readonly points: number; readonly of: number }

/** Marks what a student did with a case, by what follows from the whole case. */
export function markExercise(exercise: Exercise, attempt: Attempt): Mark {
  const safety = markSafety(exercise, attempt)
  const topics = markTopics(exercise, attempt)
  const economy = markEconomy(exercise, attempt)
  const asks = markAsks(exercise, attempt)
  const shares: Readonly<Record<PartName, number | undefined>> = {
    urgency: shareOfUrgency(exercise, attempt),
    'red-flags': overlap(thatAre(exercise.key.redFlags, 'yes'), attempt.redFlags, safety.spared),
    pattern: shareOfPattern(exercise, attempt),
    topics: shareOfTopics(exercise, attempt, topics),
    asks: shareOfAsks(exercise, asks.fitting.length),
    economy: shareOfEconomy(economy),
  }
  const parts = partNames.flatMap((name): readonly PartMark[] => {
    const share = shares[name]
    return share === undefined
      ? []
      : [{ name, points: share * partPoints[name], of: partPoints[name] }]
  })
  const points = totalOf(parts, safety)
  const passed = safety.kept && points >= passMark
  const calledFalsely = notEstablished(exercise, attempt)
  return { passed, points, safety, parts, topics, economy, calledFalsely, asks }
}

/** What a case has nothing for is left out, and the rest made up to a hundred. */
function totalOf(parts: readonly PartMark[], { kept }: SafetyMark): number {
  const { earned, possible } = inAll(parts)
  return Math.round(((earned * 100) / possible) * (kept ? 1 : unsafeShare))
}

/** Of all parts together. */
export function inAll(parts: readonly PartMark[]): {
  readonly earned: number
  readonly possible: number
} {
  return {
    earned: parts.reduce((sum, { points }) => sum + points, 0),
    possible: parts.reduce((sum, { of }) => sum + of, 0),
  }
}

function shareOfUrgency({ key }: Exercise, { urgency }: Attempt): number {
  if (urgency === undefined) return 0
  const tooHigh = urgencies.indexOf(urgency) - urgencies.indexOf(key.urgency.atLeast)
  return tooHigh === 0 ? 1 : tooHigh === 1 ? oneStepTooHigh : 0
}

/** Where everything is withheld, nobody waits for a name. */
function shareOfPattern({ key }: Exercise, { patterns }: Attempt): number | undefined {
  if (key.stopped || key.patterns.size === 0) return undefined
  return overlap(thatAre(key.patterns, 'yes'), patterns)
}

/** How much of what is right or was said is both, from 0 to 1. */
function overlap(
  right: readonly string[],
  said: readonly string[] | undefined,
  spared: readonly string[] = [],
): number {
  if (said === undefined) return 0
  const wanted = right.filter((id) => !spared.includes(id))
  const all = new Set([...wanted, ...said])
  const both = wanted.filter((id) => said.includes(id))
  return all.size === 0 ? 1 : both.length / all.size
}

function notEstablished({ key }: Exercise, { redFlags = [] }: Attempt): readonly string[] {
  return redFlags.filter((id) => key.redFlags.get(id) !== 'yes')
}

function markAsks(exercise: Exercise, { asks = [] }: Attempt): Mark['asks'] {
  const { topics } = exercise.program.questionnaire
  const asked = topics.flatMap((topic) => topic.askYourProvider)
  const shown = new Set(summaryAsks(exercise).map(({ text }) => text))
  // Several topics may ask the same under ids of their own.
  const fits = (id: string) => asked.some((one) => one.id === id && shown.has(one.ask))
  return { fitting: asks.filter(fits), others: asks.filter((id) => !fits(id)) }
}

function shareOfAsks(exercise: Exercise, fitting: number): number | undefined {
  const { length } = summaryAsks(exercise)
  return length === 0 ? undefined : Math.min(1, fitting / Math.min(asksWanted, length))
}

/** The provider questions of the case's summary, the most useful first. */
export function summaryAsks(exercise: Exercise): readonly AskResult[] {
  return rankedQuestions(outcomeOf(exercise)).map(({ ask }) => ask)
}
