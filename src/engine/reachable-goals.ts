import { type Efforts, NEVER } from './efforts.ts'
import { fewestAnswers, fewestBeside, type Standpoint } from './fewest-answers.ts'
import type { Goal, SomeWay } from './goal.ts'

/**
 * The goals that hang on the answers still to be given: without those that are established, or that
 * no way to the last goal has room for. They stay so, whatever is answered. `undefined` where the last
 * goal takes more answers than may be given.
 */
export function reachableGoals(efforts: Efforts, from: Standpoint): readonly number[] | undefined {
  let { undecided } = from
  for (;;) {
    const left = fewestAnswers(efforts, { ...from, undecided })
    if (!isReachable(efforts, efforts.goals.length - 1)) return undefined
    giveUp(efforts, left, from.within)
    undecided = reachableOf(efforts, left)
    if (undecided.length === left.length) return left
  }
}

function isReachable({ fewest }: Efforts, at: number): boolean {
  return fewest[at] !== NEVER
}

/** Gives up what no way to the last goal has room for, and what would keep it from being reached. */
function giveUp(efforts: Efforts, undecided: readonly number[], within: number): void {
  const { goals, fewest, allowed, needed } = efforts
  allowed.fill(0)
  needed.fill(0)
  allowed[goals.length - 1] = within
  needed[goals.length - 1] = 1
  // A goal stands behind those it is made of.
  for (let place = undecided.length - 1; place >= 0; place--) {
    const at = undecided[place] ?? 0
    const goal = goals[at]
    const answers = fewest[at] ?? NEVER
    if (goal === undefined || answers === NEVER) continue
    if (answers > (allowed[at] ?? 0)) fewest[at] = NEVER
    else followWay(efforts, goal, at)
  }
}

function followWay(efforts: Efforts, goal: Goal, at: number): void {
  const { fewest, allowed, needed, oppositeOf } = efforts
  const { way } = goal
  if (needed[at] === 1) {
    const opposite = oppositeOf(goal)
    if (opposite !== undefined) fewest[opposite] = NEVER
  }
  if (way.kind === 'some') allowParts(efforts, way, at)
  if (way.kind === 'answer' && way.gate !== undefined) {
    allow(efforts, way.gate.goal, allowed[at] ?? 0)
  }
}

/** Where no more parts can be reached than have to be, each leaves room for the others. */
function allowParts(efforts: Efforts, { of, count }: SomeWay, at: number): void {
  if (count <= 0) return
  const { allowed, needed } = efforts
  const within = allowed[at] ?? 0
  const parts = reachableOf(efforts, of)
  const isEachAsked = parts.length === count
  for (let place = 0; place < parts.length; place++) {
    const part = parts[place] ?? 0
    const others = isEachAsked && count > 1 ? fewestBeside(efforts, part, { parts, within }) : 0
    allow(efforts, part, within - others)
    if (isEachAsked && needed[at] === 1) needed[part] = 1
  }
}

function reachableOf({ fewest }: Efforts, of: readonly number[]): readonly number[] {
  const parts: number[] = []
  for (let place = 0; place < of.length; place++) {
    const part = of[place] ?? 0
    if (fewest[part] !== NEVER) parts.push(part)
  }
  return parts
}

function allow({ allowed }: Efforts, at: number, answers: number): void {
  allowed[at] = Math.max(allowed[at] ?? 0, answers)
}
