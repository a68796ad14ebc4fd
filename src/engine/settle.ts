import { type Candidate, candidatesFor } from './candidates.ts'
import { type Efforts, firstUseful, newEfforts } from './efforts.ts'
import { fewestAnswers } from './fewest-answers.ts'
import { goalsOf } from './goals-of.ts'
import { conditionsIn, hasCome, type Outcome } from './outcome.ts'
import type { Program } from './program.ts'
import { run, step } from './run.ts'
import { slice } from './slice.ts'
import { NOT_ASKED } from './slot.ts'
import { copyOf, type State } from './state.ts'

/**
 * The smallest set of open questions (not asked, unknown or declined) for which some answers bring
 * an outcome about; among the smallest, the first in the order of asking. Empty where none do. The
 * state has been run.
 */
export function settle(program: Program, state: State, outcome: Outcome): readonly string[] {
  const search = begin(program, state, outcome)
  for (let size = 1; size <= search.candidates.length; size++) {
    const chosen = choose(search, 0, size)
    if (chosen !== undefined) {
      return chosen.map((question) => program.questionnaire.questions[question]?.id ?? '')
    }
  }
  return []
}

type Search = {
  readonly program: Program
  /** The response, with the answers on trial, and run. */
  readonly actual: State
  /** The same with every other candidate left open, and run: what it establishes stays so. */
  readonly open: State
  readonly candidates: readonly Candidate[]
  readonly efforts: Efforts
  readonly hasCome: () => boolean
}

function begin(whole: Program, state: State, outcome: Outcome): Search {
  const conditions = conditionsIn(outcome)
  const program = slice(whole, conditions)
  const candidates = candidatesFor(program, state.slots, conditions)
  const actual = copyOf(state)
  // Where no candidate was left unknown, both are the same.
  const isAlike = candidates.every(({ before }) => before === NOT_ASKED)
  const open = isAlike ? actual : copyOf(state)
  for (const { question } of candidates) open.slots[question] = NOT_ASKED
  if (!isAlike) run(program, open)
  const asked = candidates.map(({ question }) => question)
  const efforts = newEfforts(goalsOf(program, outcome, asked))
  return {
    program,
    actual,
    open,
    candidates,
    efforts,
    hasCome: () => hasCome(program, actual, outcome),
  }
}

/** Chooses `size` candidates from `next` on, with answers that bring the outcome about. */
function choose(search: Search, next: number, size: number): readonly number[] | undefined {
  if (size === 0) return search.hasCome() ? [] : undefined
  const { actual, open, efforts } = search
  if (fewestAnswers(efforts, { actual, open, next, within: size }) > size) return undefined
  const at = firstUseful(efforts, next)
  if (at === undefined) return undefined
  // With the first that is of use; or else without it, for which there is a new bound.
  return tryEach(search, at, size) ?? choose(search, at + 1, size)
}

/** The first in the order of asking that goes with some answer of one candidate. */
function tryEach(search: Search, at: number, size: number): readonly number[] | undefined {
  const candidate = search.candidates[at]
  if (candidate === undefined) return undefined
  const { actual, open } = search
  const { question, answers, before } = candidate
  let first: readonly number[] | undefined
  for (const answer of answers()) {
    open.slots[question] = answer
    actual.slots[question] = answer
    rerun(search, candidate, size - 1)
    const rest = choose(search, at + 1, size - 1)
    if (rest !== undefined && (first === undefined || isBefore(rest, first))) first = rest
    if (first?.length === 0) break
  }
  open.slots[question] = NOT_ASKED
  actual.slots[question] = before
  rerun(search, candidate, size)
  return first === undefined ? undefined : [question, ...first]
}

/**
 * After another answer to a candidate. With so many answers still to be given: with none left, nothing is asked
 * of what stays open.
 */
function rerun({ program, actual, open }: Search, { hanging }: Candidate, size: number): void {
  for (const at of hanging()) step(program, actual, at)
  if (open === actual || size === 0) return
  for (const at of hanging()) step(program, open, at)
}

/** Of two sets of one size, in rising order: where they part, which one asks the earlier question? */
function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((question, index) => question !== b[index])
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0)
}
