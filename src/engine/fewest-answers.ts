import type { Combination, Condition, Line } from '../model/condition.ts'
import { type LiveQuestions, liveIn } from './live-questions.ts'
import type { Outcome } from './outcome.ts'
import type { Program } from './program.ts'
import { NONE, type QuestionBits } from './question-bits.ts'
import { ANSWERED } from './slot.ts'
import { type State, slotAt, truthAt } from './state.ts'
import { type Bits, NO, UNKNOWN, YES } from './truth-bits.ts'

/** From where answers are still to be given. Both states have been run. */
export type Standpoint = {
  readonly program: Program
  /** The response as it stands. */
  readonly actual: State
  /** The same with every question that may still be answered left open: what it establishes stays. */
  readonly open: State
  /** Only questions from this one on may still be answered. */
  readonly next: number
  readonly live: LiveQuestions
}

/** How many more answers an outcome takes: never more than it does, often fewer. */
export function fewestAnswers(from: Standpoint, outcome: Outcome): number {
  if (outcome.kind === 'truth') return fewestFor(from, outcome.condition, outcome.truth)
  const each = outcome.of.map((part) => fewestAnswers(from, part))
  return outcome.kind === 'all' ? Math.max(0, ...each) : Math.min(...each)
}

function fewestFor(from: Standpoint, condition: Condition | undefined, target: Bits): number {
  const node = condition === undefined ? undefined : from.program.nodeOf.get(condition)
  const established = node === undefined ? YES : truthAt(from.open, node)
  if (condition === undefined || node === undefined || established !== UNKNOWN) {
    return established === target ? 0 : Number.POSITIVE_INFINITY
  }
  if (truthAt(from.actual, node) === target) return 0
  if (liveIn(from.live, condition) === NONE) return Number.POSITIVE_INFINITY
  return 'of' in condition
    ? fewestForParts(from, condition, target)
    : fewestForLine(from, condition, target)
}

/** To hold, as many parts as are asked must; to fail, all but one fewer. */
function fewestForParts(from: Standpoint, condition: Combination, target: Bits): number {
  const { kind, of } = condition
  const truth = kind === 'none' ? YES - target : target
  const asked = kind === 'at-least' ? condition.count : kind === 'all' ? of.length : 1
  const count = truth === YES ? asked : of.length - asked + 1
  const parts = of
    .map((part) => ({ fewest: fewestFor(from, part, truth), live: liveIn(from.live, part) }))
    .sort((a, b) => a.fewest - b.fewest)
  const cheapest = parts.slice(0, count)
  if (cheapest.length < count) return Number.POSITIVE_INFINITY
  // Parts that share no question need an answer each.
  if (areApart(parts)) return cheapest.reduce((sum, { fewest }) => sum + fewest, 0)
  return cheapest.at(-1)?.fewest ?? 0
}

type Part = { readonly fewest: number; readonly live: QuestionBits }

function areApart(parts: readonly Part[]): boolean {
  let seen = NONE
  for (const { live, fewest } of parts) {
    if (fewest === 0) continue
    if ((seen & live) !== NONE) return false
    seen |= live
  }
  return true
}

function fewestForLine(from: Standpoint, line: Line, target: Bits): number {
  if (line.kind === 'conclusion') {
    const condition = from.program.index.conclusions.get(line.id)
    return fewestFor(from, condition, line.negated ? YES - target : target)
  }
  const question = from.program.index.questions.get(line.id)
  // A line on a measure or a class: one answer may do.
  if (question === undefined) return 1
  return fewestForAnswer(from, question, isNegative(line) ? YES - target : target)
}

/** A line holds where its question is enabled and answered so, and fails where either is not. */
function fewestForAnswer(from: Standpoint, question: number, target: Bits): number {
  const isAnswered = slotAt(from.open, question) >= ANSWERED
  const answer = isAnswered || question < from.next ? Number.POSITIVE_INFINITY : 1
  if (target === NO) return Math.min(fewestToEnable(from, question, NO), answer)
  return Math.max(fewestToEnable(from, question, YES), isAnswered ? 0 : answer)
}

function fewestToEnable(from: Standpoint, question: number, target: Bits): number {
  const { program, open, actual } = from
  const node = program.enablement[question] ?? 0
  const established = truthAt(open, node)
  if (established !== UNKNOWN) return established === target ? 0 : Number.POSITIVE_INFINITY
  if (truthAt(actual, node) === target) return 0
  return fewestFor(from, program.questionnaire.questions[question]?.when, target)
}

function isNegative(line: Line): boolean {
  return (
    (line.kind === 'option' && line.is === 'is-not') ||
    (line.kind === 'choices' && line.includes === 'none')
  )
}
