import { type Candidate, candidatesFor } from './candidates.ts'
import { computationOf } from './computation.ts'
import { type Efforts, firstUseful, newEfforts } from './efforts.ts'
import { goalsOf } from './goals-of.ts'
import { hasCome, nodesIn, type Outcome } from './outcome.ts'
import type { Program } from './program.ts'
import { reachableGoals } from './reachable-goals.ts'
import { runOnly } from './run.ts'
import { NOT_ASKED } from './slot.ts'
import { copyOf, type State } from './state.ts'
import { useTeller } from './useful-answers.ts'

/**
 * The smallest set of open questions (not asked, unknown or declined) for which some answers bring
 * an outcome about; among the smallest, the first in the order of asking. Empty where none do. The
 * state has been run.
 */
export function settle(program: Program, state: State, outcome: Outcome): readonly string[] {
  const search = begin(program, state, outcome)
  const goals = search.efforts.goals.map((_, at) => at)
  for (let size = 1; size <= search.candidates.length; size++) {
    const chosen = choose(search, { next: 0, size, undecided: goals })
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

function begin(program: Program, state: State, outcome: Outcome): Search {
  const computation = computationOf(program, nodesIn(outcome))
  const candidates = candidatesFor(program, computation, state.slots)
  const actual = copyOf(state)
  // Where no candidate was left unknown, both are the same.
  const isAlike = candidates.every(({ before }) => before === NOT_ASKED)
  const open = isAlike ? actual : copyOf(state)
  for (const { question } of candidates) open.slots[question] = NOT_ASKED
  if (!isAlike) runOnly(program, open, computation.instructions)
  const asked = candidates.map(({ question }) => question)
  const efforts = newEfforts(goalsOf(program, outcome, asked))
  return {
    program,
    actual,
    open,
    candidates,
    efforts,
    hasCome: () => hasCome(actual, outcome),
  }
}

/** What is still to be chosen: `size` candidates from `next` on, for goals not yet decided. */
type Choice = {
  readonly next: number
  readonly size: number
  readonly undecided: readonly number[]
}

/** Chooses candidates with answers that bring the outcome about. */
function choose(search: Search, choice: Choice): readonly number[] | undefined {
  const { next, size } = choice
  if (size === 0) return search.hasCome() ? [] : undefined
  const { actual, open, efforts } = search
  const from = { actual, open, next, within: size, undecided: choice.undecided }
  const undecided = reachableGoals(efforts, from)
  if (undecided === undefined) return undefined
  const at = firstUseful(efforts, next)
  if (at === undefined) return undefined
  // With the first that is of use; or else without it, for which there is a new bound.
  const rest = { next: at + 1, undecided }
  return tryEach(search, at, { ...rest, size: size - 1 }) ?? choose(search, { ...rest, size })
}

/** One candidate, and of what goes with some answer to it, the first in the order of asking. */
function tryEach(search: Search, at: number, others: Choice): readonly number[] | undefined {
  const candidate = search.candidates[at]
  if (candidate === undefined) return undefined
  const { actual, open, efforts } = search
  const { question, before } = candidate
  const { answers, hanging } = candidate.trial()
  const aim = { goals: efforts.goals, undecided: others.undecided }
  // With no answer left to give, nothing is undone, and what stays open is not run.
  const settled = others.size > 0 ? open : actual
  const isOfUse = useTeller(aim, { actual, settled }, at)
  let first: readonly number[] | undefined
  for (const answer of answers) {
    open.slots[question] = answer
    actual.slots[question] = answer
    rerun(search, hanging, others.size)
    const rest = isOfUse() ? choose(search, others) : undefined
    if (rest !== undefined && (first === undefined || isBefore(rest, first))) first = rest
    if (first?.length === 0) break
  }
  open.slots[question] = NOT_ASKED
  actual.slots[question] = before
  rerun(search, hanging, others.size + 1)
  return first === undefined ? undefined : [question, ...first]
}

/**
 * After another answer to a candidate. With so many answers still to be given: with none left, nothing is asked
 * of what stays open.
 */
function rerun({ program, actual, open }: Search, hanging: readonly number[], size: number): void {
  runOnly(program, actual, hanging)
  if (open !== actual && size > 0) runOnly(program, open, hanging)
}

/** Of two sets of one size, in rising order: where they part, which one asks the earlier question? */
function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((question, index) => question !== b[index])
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0)
}
