import type { Condition } from '../model/condition.ts'
import { opAt, operand } from './instruction.ts'
import { hangingOn } from './instructions-for.ts'
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

/** What candidates are tried on: the instructions compute what is looked at. */
export type Trying = {
  readonly program: Program
  readonly instructions: readonly number[]
  readonly slots: Int32Array
}

/** The open questions that conditions of a program read, gates included, in the order of asking. */
export function candidatesFor(
  { program, instructions, slots }: Trying,
  conditions: readonly Condition[],
): readonly Candidate[] {
  const { questions } = program.questionnaire
  const when = (question: number) => questions[question]?.when
  const found = new Map<number, Reading[]>()
  for (const reading of readings(conditions, { index: program.index, when })) {
    const before = slots[reading.question] ?? NOT_ASKED
    if (before >= ANSWERED) continue
    const others = found.get(reading.question)
    if (others === undefined) found.set(reading.question, [reading])
    else others.push(reading)
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([question, read]) => {
      const hanging = lazily(() => hangingOn(program, instructions, question))
      const answers = lazily(() => answersTo(program, { question, read, hanging: hanging() }))
      return { question, before: slots[question] ?? NOT_ASKED, answers, hanging }
    })
}

/** A question, where it is read, and where the code computes what hangs on its answer. */
type Asked = {
  readonly question: number
  readonly read: readonly Reading[]
  readonly hanging: readonly number[]
}

function answersTo(program: Program, asked: Asked): readonly Slot[] {
  const question = program.questionnaire.questions[asked.question]
  if (question === undefined) return []
  const answers = representatives(question, asked.read)
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
