import { guarded } from '../../src/batch/csv/formula-guard.ts'
import type { Answer, Answers } from '../../src/model/answer.ts'
import type { Question } from '../../src/model/question.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'

/** How a program writes a multi-choice answer: in one cell, or one column an option. */
export type Habit = 'joined' | 'wide'

/** A header and a response as cells, before quoting; `isGuarded`: against formulas. */
export function responseCells(
  { questions }: Questionnaire,
  answers: Answers,
  { habit, isGuarded }: { readonly habit: Habit; readonly isGuarded: boolean },
): { readonly header: readonly string[]; readonly cells: readonly string[] } {
  const columns = questions.flatMap((question) =>
    columnsOf(question, answers.get(question.id), habit),
  )
  return {
    header: columns.map(([name]) => name),
    // A text needs its guard: without one, an apostrophe of its own would pass for it.
    cells: columns.map(([, cell, isText]) => (isGuarded || isText ? guarded(cell) : cell)),
  }
}

type Column = readonly [name: string, cell: string, isText: boolean]

function columnsOf(
  question: Question,
  answer: Answer | undefined,
  habit: Habit,
): readonly Column[] {
  const { id, type } = question
  if (habit === 'joined' || type !== 'choices') return [[id, cellOf(answer), type === 'text']]
  return question.options.map((option) => [`${id}:${option.id}`, markOf(answer, option.id), false])
}

function markOf(answer: Answer | undefined, option: string): string {
  if (answer?.kind !== 'choices') return cellOf(answer)
  return answer.options.includes(option) ? 'yes' : 'no'
}

function cellOf(answer: Answer | undefined): string {
  if (answer === undefined) return ''
  switch (answer.kind) {
    case 'yes-no':
      return answer.yes ? 'yes' : 'no'
    case 'choice':
      return answer.option
    case 'choices':
      return answer.options.join(';')
    case 'number':
      return String(answer.number)
    case 'text':
      return answer.text
    default:
      return answer.kind
  }
}
