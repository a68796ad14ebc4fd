import { computationOfNode } from './computation.ts'
import type { Gate, Goal, Goals } from './goal.ts'
import { opAt, operand } from './instruction.ts'
import { gateOf, NOWHERE, nodesAt, Part, partKey, whereMade } from './instruction-parts.ts'
import { type Interval, isAbove, isBelow } from './interval.ts'
import type { Outcome } from './outcome.ts'
import { ALWAYS, Op, type Program } from './program.ts'
import { ANSWER_UNKNOWN } from './slot.ts'
import { type Bits, NO, YES } from './truth-bits.ts'

/**
 * The goals an outcome is made of, each behind those it is made of; the last one is the outcome.
 * `candidates`: the questions that may be answered.
 */
export function goalsOf(program: Program, outcome: Outcome, candidates: readonly number[]): Goals {
  const words = Math.ceil(candidates.length / 32)
  const keys = candidates.map((question) => partKey(Part.question, question))
  const making: Making = { program, keys, words, goals: [], known: new Map() }
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
  /** Of the candidates, in their order. */
  readonly keys: readonly number[]
  readonly words: number
  readonly goals: Goal[]
  /** The goal for a node and a truth. */
  readonly known: Map<number, number>
}

function goalOf(making: Making, outcome: Outcome): number {
  if (outcome.kind === 'truth') return nodeGoal(making, outcome.node, outcome.truth)
  const parts = outcome.of.map((part) => goalOf(making, part))
  return some(making, outcome.kind === 'all' ? parts.length : 1, parts)
}

/** That a node comes out so. */
function nodeGoal(making: Making, node: number, target: Bits): number {
  const { code } = making.program
  const at = whereMade(making.program, Part.node, node)
  if (at !== NOWHERE && opAt(code, at) === Op.not) {
    return nodeGoal(making, operand(code, at + 2), YES - target)
  }
  const key = keyOf(node, target)
  const known = making.known.get(key)
  if (known !== undefined) return known
  const { way, reach } = made(making, { node, at, target })
  const goal = making.goals.push({ node, target, way, reach }) - 1
  making.known.set(key, goal)
  return goal
}

type Made = Pick<Goal, 'way' | 'reach'>

/** A node, the instruction that computes it, and the truth wanted of it. */
type Wanted = { readonly node: number; readonly at: number; readonly target: Bits }

function made(making: Making, wanted: Wanted): Made {
  const { at, target } = wanted
  if (at === NOWHERE) return someWay(making, 0, [])
  const { program } = making
  const { code } = program
  switch (opAt(code, at)) {
    case Op.all:
    case Op.atLeast:
      return countWay(making, nodesAt(program, at), { target, count: operand(code, at + 2) })
    case Op.any:
      return countWay(making, nodesAt(program, at), { target, count: 1 })
    case Op.measureLine:
      return measureWay(making, wanted)
    case Op.table:
      // What is unknown already holds once its question is enabled, without an answer to it.
      return holdsUnknown(program, at) ? oneWay(making, wanted) : answerWay(making, wanted)
    case Op.range:
    case Op.includesAny:
    case Op.includesAll:
      return answerWay(making, wanted)
    default:
      return oneWay(making, wanted)
  }
}

function holdsUnknown({ code, tables }: Program, at: number): boolean {
  return tables[operand(code, at + 4) + ANSWER_UNKNOWN] === YES
}

function some(making: Making, count: number, of: readonly number[]): number {
  const { way, reach } = someWay(making, count, of)
  return making.goals.push({ node: undefined, target: YES, way, reach }) - 1
}

function someWay(making: Making, count: number, of: readonly number[]): Made {
  const reach = noCandidates(making)
  for (let place = 0; place < of.length; place++) addAll(reach, making.goals[of[place] ?? 0])
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

/** That at least so many nodes hold; or, for `NO`, that fewer do: all but one fewer fail. */
function countWay(
  making: Making,
  of: readonly number[],
  { count, target }: { readonly count: number; readonly target: Bits },
): Made {
  const parts = of.map((part) => nodeGoal(making, part, target))
  return someWay(making, target === YES ? count : of.length - count + 1, parts)
}

function measureWay(making: Making, wanted: Wanted): Made {
  const { code, measureLines, measures } = making.program
  const line = measureLines[operand(code, wanted.at + 2)]
  const measure = measures[line?.measure ?? -1]
  if (line === undefined || measure?.kind !== 'count') return oneWay(making, wanted)
  return countedWay(making, measure.of, { interval: line.interval, target: wanted.target })
}

/** A count is inside an interval where enough nodes hold, and enough do not. */
function countedWay(
  making: Making,
  of: readonly number[],
  { interval, target }: { readonly interval: Interval; readonly target: Bits },
): Made {
  const counts = Array.from({ length: of.length + 1 }, (_, over) => ({ over, under: 1 }))
  const low = counts.filter((count) => isBelow(count, interval)).length
  const beyond = counts.filter((count) => !isAbove(count, interval)).length
  const goal = (count: number, truth: Bits) => {
    const { way, reach } = countWay(making, of, { count, target: truth })
    return making.goals.push({ node: undefined, target: YES, way, reach }) - 1
  }
  return target === YES
    ? someWay(making, 2, [goal(low, YES), goal(beyond, NO)])
    : someWay(making, 1, [goal(low, NO), goal(beyond, YES)])
}

function answerWay(making: Making, { at, target }: Wanted): Made {
  const question = operand(making.program.code, at + 3)
  const place = making.keys.indexOf(partKey(Part.question, question))
  const candidate = place < 0 ? undefined : place
  const gate = gateGoal(making, question, target)
  const reach = noCandidates(making)
  if (candidate !== undefined) reach[candidate >> 5] = 1 << candidate
  if (gate !== undefined) addAll(reach, making.goals[gate.goal])
  return { way: { kind: 'answer', question, candidate, holds: target === YES, gate }, reach }
}

function gateGoal(making: Making, question: number, target: Bits): Gate | undefined {
  const { program } = making
  const gate = gateOf(program, question)
  return (
    gate && {
      enabled: program.enablement[question] ?? ALWAYS,
      goal: nodeGoal(making, gate.when, target),
      reads: gate.reads,
    }
  )
}

/** By any of the candidates that the node is computed from, through the gates of questions too. */
function oneWay(making: Making, { node }: Wanted): Made {
  const { parts } = computationOfNode(making.program)(node)
  const reach = noCandidates(making)
  making.keys.forEach((key, place) => {
    if (parts[key] === 1) reach[place >> 5] = (reach[place >> 5] ?? 0) | (1 << place)
  })
  return { way: { kind: 'one' }, reach }
}
