import type { Combination, Condition, Line, NumberLine } from '../model/condition.ts'
import { nodeFor } from './conclusion.ts'
import type { Gate, Goal, Goals } from './goal.ts'
import { questionsOfGate } from './instruction-parts.ts'
import { intervalOf, isAbove, isBelow } from './interval.ts'
import type { Outcome } from './outcome.ts'
import { ALWAYS, type Program } from './program.ts'
import { readings } from './read-by.ts'
import { type Bits, NO, YES } from './truth-bits.ts'

/**
 * The goals an outcome is made of, each behind those it is made of; the last one is the outcome.
 * `candidates`: the questions that may be answered.
 */
export function goalsOf(program: Program, outcome: Outcome, candidates: readonly number[]): Goals {
  const places = new Map(candidates.map((question, place) => [question, place]))
  const words = Math.ceil(candidates.length / 32)
  const making: Making = { program, places, words, goals: [], known: new Map() }
  // A goal of its own, so that it stands last.
  some(making, 1, [goalOf(making, outcome)])
  const { goals, known } = making
  return {
    goals,
    oppositeOf: ({ node, target }) => {
      return node === undefined ? undefined : known.get(keyOf(node, YES - target))
    },
  }
}

function keyOf(node: number, target: Bits): number {
  return node * 4 + target
}

type Making = {
  readonly program: Program
  readonly places: ReadonlyMap<number, number>
  readonly words: number
  readonly goals: Goal[]
  /** The goal for a node and a truth. */
  readonly known: Map<number, number>
}

function goalOf(making: Making, outcome: Outcome): number {
  if (outcome.kind === 'truth') return conditionGoal(making, outcome.condition, outcome.truth)
  const parts = outcome.of.map((part) => goalOf(making, part))
  return some(making, outcome.kind === 'all' ? parts.length : 1, parts)
}

/** That a condition comes out so. */
function conditionGoal(making: Making, condition: Condition, target: Bits): number {
  const { index } = making.program
  const concluded = 'of' in condition || condition.kind !== 'conclusion' ? undefined : condition
  const meant = concluded && index.conclusions.get(concluded.id)
  if (concluded && meant) {
    return conditionGoal(making, meant, concluded.negated ? YES - target : target)
  }
  const node = nodeFor(making.program, condition)
  const key = keyOf(node, target)
  const known = making.known.get(key)
  if (known !== undefined) return known
  const { way, reach } =
    'of' in condition ? partsWay(making, condition, target) : lineWay(making, condition, target)
  const goal = making.goals.push({ node, target, way, reach }) - 1
  making.known.set(key, goal)
  return goal
}

type Made = Pick<Goal, 'way' | 'reach'>

function some(making: Making, count: number, of: readonly number[]): number {
  const { way, reach } = someWay(making, count, of)
  return making.goals.push({ node: undefined, target: YES, way, reach }) - 1
}

function someWay(making: Making, count: number, of: readonly number[]): Made {
  const reach = noCandidates(making)
  for (const part of of) addAll(reach, making.goals[part])
  return { way: { kind: 'some', count, of }, reach }
}

function noCandidates({ words }: Making): number[] {
  return new Array<number>(words).fill(0)
}

function addAll(reach: number[], goal: Goal | undefined): void {
  for (let word = 0; word < reach.length; word++) {
    reach[word] = (reach[word] ?? 0) | (goal?.reach[word] ?? 0)
  }
}

/** To hold, as many parts as are asked must; to fail, all but one fewer. */
function partsWay(making: Making, condition: Combination, target: Bits): Made {
  const { kind, of } = condition
  const truth = kind === 'none' ? YES - target : target
  const asked = kind === 'at-least' ? condition.count : kind === 'all' ? of.length : 1
  return countWay(making, of, { count: asked, truth })
}

/** That at least so many conditions hold; or, for `NO`, that fewer do. */
function countWay(
  making: Making,
  of: readonly Condition[],
  { count, truth }: { readonly count: number; readonly truth: Bits },
): Made {
  const parts = of.map((part) => conditionGoal(making, part, truth))
  return someWay(making, truth === YES ? count : of.length - count + 1, parts)
}

function lineWay(making: Making, line: Line, target: Bits): Made {
  const { index } = making.program
  const question = index.questions.get(line.id)
  // What is unknown already holds once its question is enabled, without an answer to it.
  const isOpen = line.kind === 'state' && line.is === 'unknown'
  if (question !== undefined && !isOpen) {
    return answerWay(making, question, (target === YES) !== isNegative(line))
  }
  const measure = index.measures.get(line.id)
  const isNumber = line.kind === 'number' || line.kind === 'between'
  if (isNumber && measure?.kind === 'count') return countedWay(making, line, measure, target)
  return { way: { kind: 'one' }, reach: reachOf(making, line) }
}

/** A count is inside an interval where enough conditions hold, and enough do not. */
function countedWay(
  making: Making,
  line: NumberLine,
  { of }: { readonly of: readonly Condition[] },
  target: Bits,
): Made {
  const interval = intervalOf(line)
  const counts = Array.from({ length: of.length + 1 }, (_, over) => ({ over, under: 1 }))
  const low = counts.filter((count) => isBelow(count, interval)).length
  const beyond = counts.filter((count) => !isAbove(count, interval)).length
  const goal = (count: number, truth: Bits) => {
    const { way, reach } = countWay(making, of, { count, truth })
    return making.goals.push({ node: undefined, target: YES, way, reach }) - 1
  }
  return target === YES
    ? someWay(making, 2, [goal(low, YES), goal(beyond, NO)])
    : someWay(making, 1, [goal(low, NO), goal(beyond, YES)])
}

function answerWay(making: Making, question: number, holds: boolean): Made {
  const candidate = making.places.get(question)
  const gate = gateOf(making, question, holds ? YES : NO)
  const reach = noCandidates(making)
  if (candidate !== undefined) reach[candidate >> 5] = 1 << candidate
  if (gate !== undefined) addAll(reach, making.goals[gate.goal])
  return { way: { kind: 'answer', question, candidate, holds, gate }, reach }
}

function gateOf(making: Making, question: number, target: Bits): Gate | undefined {
  const { questionnaire, enablement } = making.program
  const when = questionnaire.questions[question]?.when
  if (when === undefined) return undefined
  const enabled = enablement[question] ?? ALWAYS
  const goal = conditionGoal(making, when, target)
  return { enabled, goal, reads: questionsOfGate(making.program, enabled) }
}

/** The candidates a line can be changed by, through the gates of questions too. */
function reachOf(making: Making, line: Line): readonly number[] {
  const { program, places } = making
  const { questions } = program.questionnaire
  const when = (question: number) => questions[question]?.when
  const reach = noCandidates(making)
  for (const { question } of readings([line], { index: program.index, when })) {
    const place = places.get(question)
    if (place !== undefined) reach[place >> 5] = (reach[place >> 5] ?? 0) | (1 << place)
  }
  return reach
}

function isNegative(line: Line): boolean {
  return (
    (line.kind === 'option' && line.is === 'is-not') ||
    (line.kind === 'choices' && line.includes === 'none')
  )
}
