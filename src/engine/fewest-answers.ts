import type { Combination, Condition, Line } from '../model/condition.ts'
import type { Outcome } from './outcome.ts'
import type { Program } from './program.ts'
import { ANSWERED } from './slot.ts'
import { type State, slotAt, truthAt } from './state.ts'
import { type Bits, NO, UNKNOWN, YES } from './truth-bits.ts'

/** From where answers are still to be given. */
export type Standpoint = {
  readonly program: Program
  /** Run, with every question that may still be answered left open. */
  readonly state: State
  /** Only questions from this one on may still be answered. */
  readonly next: number
  /** Some questions keep an "unknown" unless they are answered, which may by itself open a gate. */
  readonly hasUnknowns: boolean
}

/** How many more answers an outcome takes: never more than it does, often fewer. */
export function fewestAnswers(from: Standpoint, outcome: Outcome): number {
  if (outcome.kind === 'truth') return fewestFor(from, outcome.condition, outcome.truth)
  const each = outcome.of.map((part) => fewestAnswers(from, part))
  return outcome.kind === 'all' ? Math.max(0, ...each) : Math.min(...each)
}

function fewestFor(from: Standpoint, condition: Condition | undefined, target: Bits): number {
  const node = condition === undefined ? undefined : from.program.nodeOf.get(condition)
  const truth = node === undefined ? YES : truthAt(from.state, node)
  // One more answer never overturns what is established.
  if (condition === undefined || truth !== UNKNOWN) return truth === target ? 0 : Infinity
  return 'of' in condition
    ? fewestForParts(from, condition, target)
    : fewestForLine(from, condition, target)
}

function fewestForParts(from: Standpoint, { of, ...how }: Combination, target: Bits): number {
  const truth = how.kind === 'none' ? YES - target : target
  const each = of.map((part) => fewestFor(from, part, truth)).sort((a, b) => a - b)
  const asked = how.kind === 'at-least' ? how.count : how.kind === 'all' ? of.length : 1
  // To hold, as many parts as are asked must; to fail, all but one fewer.
  const parts = truth === YES ? asked : of.length - asked + 1
  return each[parts - 1] ?? Infinity
}

function fewestForLine(from: Standpoint, line: Line, target: Bits): number {
  if (line.kind === 'conclusion') {
    const condition = from.program.index.conclusions.get(line.id)
    return fewestFor(from, condition, line.negated ? YES - target : target)
  }
  const question = from.program.index.questions.get(line.id)
  // A line on a measure or a class: one answer may do.
  if (question === undefined) return 1
  if (line.kind === 'state' && from.hasUnknowns) return 0
  return fewestForAnswer(from, question, isNegative(line) ? YES - target : target)
}

/** A line holds where its question is enabled and answered so, and fails where either is not. */
function fewestForAnswer(from: Standpoint, question: number, target: Bits): number {
  const isAnswered = slotAt(from.state, question) >= ANSWERED
  const answer = question >= from.next ? 1 : Infinity
  if (target === NO)
    return Math.min(fewestToEnable(from, question, NO), isAnswered ? Infinity : answer)
  return Math.max(fewestToEnable(from, question, YES), isAnswered ? 0 : answer)
}

function fewestToEnable(from: Standpoint, question: number, target: Bits): number {
  const { program, state, hasUnknowns } = from
  const enabled = truthAt(state, program.enablement[question] ?? 0)
  if (enabled !== UNKNOWN) return enabled === target ? 0 : Infinity
  if (target === YES && hasUnknowns) return 0
  return fewestFor(from, program.questionnaire.questions[question]?.when, target)
}

function isNegative(line: Line): boolean {
  return (
    (line.kind === 'option' && line.is === 'is-not') ||
    (line.kind === 'choices' && line.includes === 'none')
  )
}
