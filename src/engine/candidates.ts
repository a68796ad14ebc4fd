import { type Computation, hangingOn } from './computation.ts'
import { lazily } from './lazily.ts'
import type { Program } from './program.ts'
import { representatives } from './representatives.ts'
import { compareAnswer } from './run.ts'
import { ANSWERED, NOT_ASKED, type Slot } from './slot.ts'
import { compares, toldApartIn } from './told-apart.ts'

/** An open question that a computation reads, and the answers that can make a difference to it. */
export type Candidate = {
  readonly question: number
  readonly before: Slot
  /** Found when it is asked for: few candidates are tried, and it takes long to find. */
  readonly trial: () => Trial
}

/** The answers to try, and where the code computes what hangs on them. */
export type Trial = { readonly answers: readonly Slot[]; readonly hanging: readonly number[] }

/** The open questions that a computation reads, gates included, in the order of asking. */
export function candidatesFor(
  program: Program,
  computation: Computation,
  slots: Int32Array,
): readonly Candidate[] {
  const candidates: Candidate[] = []
  for (const question of computation.questions) {
    const before = slots[question] ?? NOT_ASKED
    if (before >= ANSWERED) continue
    candidates.push({
      question,
      before,
      trial: lazily(() => trialOf(program, computation, question)),
    })
  }
  return candidates
}

function trialOf(program: Program, computation: Computation, question: number): Trial {
  const hanging = hangingOn(program, computation, question)
  return { hanging, answers: answersTo(program, question, hanging) }
}

function answersTo(program: Program, number: number, hanging: readonly number[]): readonly Slot[] {
  const question = program.questionnaire.questions[number]
  if (question === undefined) return []
  const answers = representatives(question, () => toldApartIn(program, hanging, number))
  return 'options' in question ? distinct(program, answers, { number, hanging }) : answers
}

/** Of choices that every comparison of the program takes alike, the first. */
function distinct(
  program: Program,
  answers: readonly Slot[],
  { number, hanging }: { readonly number: number; readonly hanging: readonly number[] },
): readonly Slot[] {
  const comparisons = hanging.filter((at) => compares(program.code, at, number))
  const slots = new Int32Array(number + 1)
  const told = new Set<string>()
  return answers.filter((answer) => {
    const { size } = told
    slots[number] = answer
    let truths = ''
    for (const at of comparisons) truths += compareAnswer(program, slots, at)
    return told.add(truths).size > size
  })
}
