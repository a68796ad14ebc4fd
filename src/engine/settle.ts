import { fewestAnswers } from './fewest-answers.ts'
import { conditionsIn, hasCome, type Outcome } from './outcome.ts'
import type { Program } from './program.ts'
import { readings } from './read-by.ts'
import { representatives } from './representatives.ts'
import { run } from './run.ts'
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
  readonly hasUnknowns: boolean
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
  const hasUnknowns = candidates.some(({ before }) => before !== NOT_ASKED)
  return { program, outcome, actual, open, candidates, hasUnknowns }
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
  if (size === 0) return isBroughtAbout(search) ? [] : undefined
  const { program, open, candidates, hasUnknowns, outcome } = search
  run(program, open)
  const next = candidates[start]?.question ?? Infinity
  const fewest = fewestAnswers({ program, state: open, next, hasUnknowns }, outcome)
  if (fewest > size) return undefined
  for (let at = start; at + size <= candidates.length; at++) {
    const chosen = tryEach(search, at, size)
    if (chosen !== undefined) return chosen
  }
  return undefined
}

function tryEach(search: Search, at: number, size: number): readonly number[] | undefined {
  const candidate = search.candidates[at]
  if (candidate === undefined) return undefined
  const { question, answers, before } = candidate
  for (const answer of answers) {
    search.actual.slots[question] = answer
    search.open.slots[question] = answer
    const rest = choose(search, at + 1, size - 1)
    if (rest !== undefined) return [question, ...rest]
  }
  search.actual.slots[question] = before
  search.open.slots[question] = NOT_ASKED
  return undefined
}

function isBroughtAbout({ program, actual, outcome }: Search): boolean {
  run(program, actual)
  return hasCome(program, actual, outcome)
}
