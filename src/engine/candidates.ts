import type { Condition } from '../model/condition.ts'
import { type Computation, hangingOn } from './computation.ts'
import { opAt, operand } from './instruction.ts'
import { lazily } from './lazily.ts'
import { Op, type Program } from './program.ts'
import { type Reading, readings } from './read-by.ts'
import { representatives } from './representatives.ts'
import { compareAnswer } from './run.ts'
import { ANSWERED, NOT_ASKED, type Slot } from './slot.ts'

/** An open question that conditions read, and the answers that can make a difference to them. */
export type Candidate = {
  readonly question: number
  readonly before: Slot
  /** Found when they are asked for: few candidates are tried, and the answers take long to find. */
  readonly answers: () => readonly Slot[]
  /** Where the code computes what hangs on its answer; found in the same way. */
  readonly hanging: () => readonly number[]
}

/** What candidates are tried on: the computation of what is looked at. */
export type Trying = {
  readonly program: Program
  readonly computation: Computation
  readonly slots: Int32Array
}

/** The open questions that conditions of a program read, gates included, in the order of asking. */
export function candidatesFor(
  { program, computation, slots }: Trying,
  conditions: readonly Condition[],
): readonly Candidate[] {
  const { questions } = program.questionnaire
  const when = (question: number) => questions[question]?.when
  const read = lazily(() => readings(conditions, { index: program.index, when }))
  const candidates: Candidate[] = []
  for (let question = 0; question < questions.length; question++) {
    const before = slots[question] ?? NOT_ASKED
    if (computation.questions[question] === 0 || before >= ANSWERED) continue
    const hanging = lazily(() => hangingOn(program, computation, question))
    const answers = lazily(() => answersTo(program, { question, read, hanging: hanging() }))
    candidates.push({ question, before, answers, hanging })
  }
  return candidates
}

/** A question, where any is read, and where the code computes what hangs on its answer. */
type Asked = {
  readonly question: number
  readonly read: () => readonly Reading[]
  readonly hanging: readonly number[]
}

function answersTo(program: Program, asked: Asked): readonly Slot[] {
  const question = program.questionnaire.questions[asked.question]
  if (question === undefined) return []
  const answers = representatives(question, () => {
    return asked.read().filter((reading) => reading.question === asked.question)
  })
  return 'options' in question ? distinct(program, asked, answers) : answers
}

/** Of choices that every comparison of the program takes alike, the first. */
function distinct(
  program: Program,
  { question, hanging }: Asked,
  answers: readonly Slot[],
): readonly Slot[] {
  const comparisons = hanging.filter((at) => compares(program, at, question))
  const slots = new Int32Array(question + 1)
  const truths = (answer: Slot) => {
    slots[question] = answer
    return comparisons.map((at) => compareAnswer(program, slots, at)).join()
  }
  const first = new Map<string, Slot>()
  for (const answer of answers) {
    const compared = truths(answer)
    if (!first.has(compared)) first.set(compared, answer)
  }
  return [...first.values()]
}

/** Does the instruction compare the answer to the question? */
function compares({ code }: Program, at: number, question: number): boolean {
  const op = opAt(code, at)
  return op >= Op.table && op <= Op.includesAll && operand(code, at + 3) === question
}
