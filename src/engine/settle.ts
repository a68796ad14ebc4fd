import { type Candidate, candidatesFor } from './candidates.ts'
import { type Efforts, firstUseful, newEfforts } from './efforts.ts'
import { fewestAnswers } from './fewest-answers.ts'
import { goalsOf } from './goals-of.ts'
import { conditionsIn, hasCome, type Outcome } from './outcome.ts'
import type { Program } from './program.ts'
import { run } from './run.ts'
import { slice } from './slice.ts'
import { NOT_ASKED } from './slot.ts'
import { newState, type State } from './state.ts'

/**
 * The smallest set of open questions (not asked, unknown or declined) for which some answers bring
 * an outcome about; among the smallest, the first in the order of asking. Empty where none do.
 */
export function settle(program: Program, { slots }: State, outcome: Outcome): readonly string[] {
  const search = begin(program, slots, outcome)
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
  /** The response, with the answers on trial. */
  readonly actual: State
  /** The same with every other candidate left open, so that what is established stays so. */
  readonly open: State
  readonly candidates: readonly Candidate[]
  readonly efforts: Efforts
  readonly hasCome: () => boolean
}

function begin(whole: Program, slots: Int32Array, outcome: Outcome): Search {
  const conditions = conditionsIn(outcome)
  const program = slice(whole, conditions)
  const candidates = candidatesFor(program, slots, conditions)
  const actual = newState(program)
  actual.slots.set(slots)
  // Where no candidate was left unknown, both are the same.
  const isAlike = candidates.every(({ before }) => before === NOT_ASKED)
  const open = isAlike ? actual : newState(program)
  open.slots.set(slots)
  for (const { question } of candidates) open.slots[question] = NOT_ASKED
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
  const { program, actual, open, efforts } = search
  run(program, actual)
  if (size === 0) return search.hasCome() ? [] : undefined
  if (open !== actual) run(program, open)
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
  const { question, answers, before } = candidate
  let first: readonly number[] | undefined
  for (const answer of answers()) {
    search.open.slots[question] = answer
    search.actual.slots[question] = answer
    const rest = choose(search, at + 1, size - 1)
    if (rest !== undefined && (first === undefined || isBefore(rest, first))) first = rest
    if (first?.length === 0) break
  }
  search.open.slots[question] = NOT_ASKED
  search.actual.slots[question] = before
  return first && [question, ...first]
}

/** Of two sets of one size, in rising order: where they part, which one asks the earlier question? */
function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((question, index) => question !== b[index])
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0)
}
