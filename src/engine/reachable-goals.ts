import { type Efforts, NEVER } from './efforts.ts'
import { fewestAnswers, fewestBeside, type Standpoint } from './fewest-answers.ts'
import type { Goal, SomeWay } from './goal.ts'
import { truthAt } from './state.ts'
import { UNKNOWN } from './truth-bits.ts'

/**
 * The goals that hang on the answers still to be given: without those that are established, or that
 * no way to the last goal has room for. They stay so, whatever is answered. `undefined` where the last
 * goal takes more answers than may be given.
 */
export function reachableGoals(efforts: Efforts, from: Standpoint): readonly number[] | undefined {
  let { undecided } = from
  for (;;) {
    if (fewestAnswers(efforts, { ...from, undecided }) > from.within) return undefined
    const left = undecided.filter((at) => {
      const node = efforts.goals[at]?.node
      return (
        isReachable(efforts, at) && (node === undefined || truthAt(from.open, node) === UNKNOWN)
      )
    })
    giveUp(efforts, left, from.within)
    undecided = left.filter((at) => isReachable(efforts, at))
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
  for (const at of undecided.toReversed()) {
    const goal = goals[at]
    if (goal === undefined || !isReachable(efforts, at)) continue
    if ((fewest[at] ?? NEVER) > (allowed[at] ?? 0)) fewest[at] = NEVER
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
  const { allowed, needed } = efforts
  if (count <= 0) return
  const within = allowed[at] ?? 0
  const parts = of.filter((part) => isReachable(efforts, part))
  const isEachAsked = parts.length === count
  for (const part of parts) {
    allow(
      efforts,
      part,
      isEachAsked ? within - fewestBeside(efforts, parts, { part, within }) : within,
    )
    if (isEachAsked && needed[at] === 1) needed[part] = 1
  }
}

function allow({ allowed }: Efforts, at: number, answers: number): void {
  allowed[at] = Math.max(allowed[at] ?? 0, answers)
}
