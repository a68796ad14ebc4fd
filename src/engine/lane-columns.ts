import { gridOf } from '../answer/grid.ts'
import type { Question } from '../model/question.ts'
import { lengthAt, opAt, operand } from './instruction.ts'
import { Op, type Program } from './program.ts'
import { compareAnswer } from './run.ts'
import { ANSWERED, NOT_ASKED } from './slot.ts'

/** How the slots of a question become words: slots that no condition tells apart share one. */
export type Column = {
  readonly question: number
  /** By slot; slots past the end are as the last. */
  readonly words: Int32Array
  /** Of `choices`, the word of the first option; of others none. */
  readonly options: number
}

export const NO_OPTIONS = -1

/** A column for each question that conditions read, their words from `first` on; and where they end. */
export function columnsOf(
  program: Program,
  first: number,
): { readonly columns: readonly Column[]; readonly end: number } {
  let end = first
  const columns = [...linesByQuestion(program)].map(([number, lines]) => {
    const question = program.questionnaire.questions[number]
    const groups = groupsOf(program, number, lines)
    const words = groups.map((group) => end + group)
    end += Math.max(...groups) + 1
    if (question?.type !== 'choices') return { question: number, words, options: NO_OPTIONS }
    const options = end
    end += question.options.length
    return { question: number, words, options }
  })
  return { columns, end }
}

/** Where in the code each question is read, a gate that only asks whether it was asked included. */
function linesByQuestion({ code }: Program): ReadonlyMap<number, readonly number[]> {
  const lines = new Map<number, number[]>()
  const linesOn = (question: number): number[] => {
    const known = lines.get(question) ?? []
    lines.set(question, known)
    return known
  }
  for (let at = 0; at < code.length; at += lengthAt(code, at)) {
    const op = opAt(code, at)
    if (op >= Op.table && op <= Op.includesAll) linesOn(operand(code, at + 3)).push(at)
    if (op !== Op.enable) continue
    const end = at + lengthAt(code, at)
    for (let read = at + 4; read < end; read += 2) linesOn(operand(code, read))
  }
  return lines
}

/** By slot: a number that slots share on which every line says the same. */
function groupsOf(program: Program, question: number, lines: readonly number[]): Int32Array {
  const { questions } = program.questionnaire
  const slots = new Int32Array(questions.length)
  const groups = new Map<string, number>()
  return Int32Array.from({ length: lastSlot(questions[question]) + 1 }, (_, slot) => {
    slots[question] = slot
    const said = lines.map((at) => compareAnswer(program, slots, at))
    const key = `${slot === NOT_ASKED} ${said.join('')}`
    const group = groups.get(key) ?? groups.size
    groups.set(key, group)
    return group
  })
}

/** For `choices` the first that is answered: which options they are is told by words of their own. */
function lastSlot(question: Question | undefined): number {
  switch (question?.type) {
    case 'yes-no':
      return ANSWERED + 1
    case 'choice':
      return ANSWERED + question.options.length - 1
    case 'number':
      return ANSWERED + gridOf(question).size - 1
    default:
      return ANSWERED
  }
}
