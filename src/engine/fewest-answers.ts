import {
  addCandidate,
  addParts,
  addReach,
  areApart,
  countAnew,
  countIn,
  countOf,
  type Efforts,
  forgetQuestions,
  NEVER,
  narrow,
} from './efforts.ts'
import type { AnswerWay, Gate, Goal, SomeWay } from './goal.ts'
import { addMust, countMust, dropMust, keepMust } from './must-answers.ts'
import { ANSWERED, NOT_ASKED } from './slot.ts'
import { type State, slotAt, truthAt } from './state.ts'
import { NO, UNKNOWN, YES } from './truth-bits.ts'

/** From where answers are still to be given. Both states have been run. */
export type Standpoint = {
  /** The response as it stands. */
  readonly actual: State
  /** The same with every candidate that may still be answered left open: what it establishes stays. */
  readonly open: State
  /** Only candidates from this one on may still be answered. */
  readonly next: number
  /** No more answers than this may be given. */
  readonly within: number
  /** The goals that hang on them: what the others take is known. In the order of the list. */
  readonly undecided: readonly number[]
}

/**
 * Finds how many more answers each goal takes; `among` says to which questions. Returns the goals
 * that hang on them still: not established, and to be reached by as many as may be given.
 */
export function fewestAnswers(efforts: Efforts, from: Standpoint): readonly number[] {
  const { goals, fewest } = efforts
  const { undecided, within } = from
  const { truths } = from.open
  const left: number[] = []
  // All are found anew; what is decided takes none.
  forgetQuestions(efforts)
  for (let place = 0; place < undecided.length; place++) {
    const at = undecided[place] ?? 0
    const goal = goals[at]
    if (goal === undefined) continue
    const established = goal.node === undefined ? UNKNOWN : truths[goal.node]
    if (established !== UNKNOWN) {
      fewest[at] = established === goal.target ? 0 : NEVER
      continue
    }
    const needed = effortFor(efforts, from, goal, at)
    if (needed <= within) left.push(at)
    fewest[at] = needed <= within ? needed : NEVER
  }
  return left
}

/** Of a goal that is not established. */
function effortFor(efforts: Efforts, from: Standpoint, goal: Goal, at: number): number {
  const { node, target, way } = goal
  // It holds because of a question left unknown: another answer may undo it, and a third mend it.
  if (node !== undefined && truthAt(from.actual, node) === target) {
    addReach(efforts, from.next, at, at)
    return 0
  }
  if (way.kind === 'some') return effortForSome(efforts, from, way, at)
  if (way.kind === 'one') return addReach(efforts, from.next, at, at) ? 1 : NEVER
  return effortForAnswer(efforts, from, way, at)
}

/** Of as many parts as are asked, whichever take least; those no way can afford are left out. */
function effortForSome(efforts: Efforts, from: Standpoint, way: SomeWay, at: number): number {
  const { count, of } = way
  if (count <= 0) return 0
  const { ways, taking, least, most } = addParts(efforts, at, of)
  if (ways < count) return NEVER
  if (ways > count && count > 1) {
    dropMust(efforts, at)
    return fewestForCheapest(efforts, from, way)
  }
  if (ways > count) {
    keepMust(efforts, at, of)
    return least
  }
  const needed = taking > 1 ? fewestForAll(efforts, { parts: of, within: most }, at) : most
  // One answer has to do for every part that needs one.
  return from.within === 1 && needed === 1 && !narrow(efforts, at, of) ? NEVER : needed
}

/** Goals that are all to be reached, by no more answers each than so many; others do not count. */
type AllParts = { readonly parts: readonly number[]; readonly within: number }

/** Parts that share no question need their answers each. */
function fewestForAll(efforts: Efforts, all: AllParts, at: number): number {
  const asked = countMust(efforts, at)
  const beside = asked + fewestUncounted(efforts, all)
  if (asked === 0) return beside
  countAnew(efforts)
  return Math.max(beside, fewestUncounted(efforts, all))
}

/** What the other parts take beside one: answers that are of no use to it. */
export function fewestBeside(efforts: Efforts, part: number, all: AllParts): number {
  countAnew(efforts)
  countIn(efforts, part)
  return fewestUncounted(efforts, all)
}

function fewestUncounted(efforts: Efforts, { parts, within }: AllParts): number {
  const { fewest } = efforts
  let sum = 0
  for (let size = within; size > 0; size--) {
    for (let place = 0; place < parts.length; place++) {
      const part = parts[place] ?? 0
      if (fewest[part] === size && countIn(efforts, part)) sum += size
    }
  }
  return sum
}

/** The sum, where no two parts share a question; else what the last of the cheapest takes. */
function fewestForCheapest(
  efforts: Efforts,
  { within }: Standpoint,
  { of, count }: SomeWay,
): number {
  let left = count
  let sum = 0
  let last = 0
  for (let size = 0; left > 0 && size <= within; size++) {
    const some = Math.min(left, countOf(efforts, of, size))
    if (some > 0) last = size
    sum += some * size
    left -= some
  }
  return sum === last || !areApart(efforts, of) ? last : sum
}

/** A line holds where its question is enabled and answered so, and fails where either is not. */
function effortForAnswer(efforts: Efforts, from: Standpoint, way: AnswerWay, at: number): number {
  const { question, candidate, holds, gate } = way
  const isAnswered = slotAt(from.open, question) >= ANSWERED
  const isToCome = !isAnswered && candidate !== undefined && candidate >= from.next
  const answer = isToCome ? 1 : NEVER
  if (isToCome) addCandidate(efforts, at, candidate)
  if (isToCome && (holds || gate === undefined)) addMust(efforts, at, candidate)
  if (gate === undefined) return holds && isAnswered ? 0 : answer
  if (truthAt(from.open, gate.enabled) === UNKNOWN) addReach(efforts, from.next, gate.goal, at)
  const opened = effortForGate(efforts, from, gate, holds)
  return holds ? opened + (isAnswered ? 0 : answer) : Math.min(opened, answer)
}

function effortForGate(efforts: Efforts, from: Standpoint, gate: Gate, holds: boolean): number {
  const target = holds ? YES : NO
  const established = truthAt(from.open, gate.enabled)
  if (established !== UNKNOWN) return established === target ? 0 : NEVER
  if (truthAt(from.actual, gate.enabled) === target) return 0
  const fewest = efforts.fewest[gate.goal] ?? NEVER
  // Left unknown, it opens once all it reads is settled, which takes an answer at least.
  return holds && mayStayUnknown(from.actual, gate) ? Math.min(fewest, 1) : fewest
}

/** Does a gate read a question that was answered "unknown", or declined? */
export function mayStayUnknown(actual: State, { reads }: Gate): boolean {
  return reads.some((question) => {
    const slot = slotAt(actual, question)
    return slot !== NOT_ASKED && slot < ANSWERED
  })
}
