import { fewestAnswers } from './fewest-answers.ts'
import { liveFor, liveQuestions } from './live-questions.ts'
import { conditionsIn, hasCome, type Outcome } from './outcome.ts'
import type { Program } from './program.ts'
import { bitOf, NONE } from './question-bits.ts'
import { readings } from './read-by.ts'
import { representatives } from './representatives.ts'
import { run } from './run.ts'
import { slice } from './slice.ts'
import { ANSWERED, NOT_ASKED, type Slot } from './slot.ts'
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
  readonly outcome: Outcome
  /** The response, with the answers on trial. */
  readonly actual: State
  /** The same with every other candidate left open, so that what is established stays so. */
  readonly open: State
  readonly candidates: readonly Candidate[]
}

/** An open question, and the answers that can make a difference. */
type Candidate = {
  readonly question: number
  readonly before: Slot
  readonly answers: readonly Slot[]
}

function begin(program: Program, slots: Int32Array, outcome: Outcome): Search {
  const candidates = candidatesFor(program, slots, outcome)
  const actual = newState(program)
  const open = newState(program)
  actual.slots.set(slots)
  open.slots.set(slots)
  for (const { question } of candidates) open.slots[question] = NOT_ASKED
  return { program: slice(program, conditionsIn(outcome)), outcome, actual, open, candidates }
}

function candidatesFor(
  program: Program,
  slots: Int32Array,
  outcome: Outcome,
): readonly Candidate[] {
  const { questions } = program.questionnaire
  const when = (question: number) => questions[question]?.when
  const found = readings(conditionsIn(outcome), { index: program.index, when })
  return questions.flatMap((question, index) => {
    const before = slots[index] ?? NOT_ASKED
    const read = found.filter((reading) => reading.question === index)
    if (read.length === 0 || before >= ANSWERED) return []
    return { question: index, before, answers: representatives(question, read) }
  })
}

/** Chooses `size` candidates from `start` on, with answers that bring the outcome about. */
function choose(search: Search, start: number, size: number): readonly number[] | undefined {
  const { program, outcome, actual, open, candidates } = search
  run(program, actual)
  if (size === 0) return hasCome(program, actual, outcome) ? [] : undefined
  run(program, open)
  const next = candidates[start]?.question ?? Number.POSITIVE_INFINITY
  const live = liveQuestions(program, open, next)
  if (fewestAnswers({ program, actual, open, next, live }, outcome) > size) return undefined
  const useful = liveFor(live, outcome)
  for (let at = start; at + size <= candidates.length; at++) {
    const chosen = tryEach(search, { at, size, useful })
    if (chosen !== undefined) return chosen
  }
  return undefined
}

type Trial = { readonly at: number; readonly size: number; readonly useful: bigint }

/** The first in the order of asking that goes with some answer of one candidate. */
function tryEach(search: Search, { at, size, useful }: Trial): readonly number[] | undefined {
  const candidate = search.candidates[at]
  if (candidate === undefined) return undefined
  const { question, answers, before } = candidate
  if ((useful & bitOf(question)) === NONE) return undefined
  let first: readonly number[] | undefined
  for (const answer of answers) {
    search.actual.slots[question] = answer
    search.open.slots[question] = answer
    const rest = choose(search, at + 1, size - 1)
    if (rest !== undefined && (first === undefined || isBefore(rest, first))) first = rest
    if (first?.length === 0) break
  }
  search.actual.slots[question] = before
  search.open.slots[question] = NOT_ASKED
  return first && [question, ...first]
}

/** Of two sets of one size, in rising order: where they part, which one asks the earlier question? */
function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((question, index) => question !== b[index])
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0)
}
