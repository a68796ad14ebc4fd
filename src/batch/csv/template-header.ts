import type { Question } from '../../model/question.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'

/** The columns of a file to fill in; `isWide`: multi-choice questions have one an option. */
export function templateHeader({ questions }: Questionnaire, isWide: boolean): readonly string[] {
  return ['id', ...questions.flatMap((question) => columnsOf(question, isWide))]
}

function columnsOf(question: Question, isWide: boolean): readonly string[] {
  if (!isWide || question.type !== 'choices') return [question.id]
  return question.options.map(({ id }) => `${question.id}:${id}`)
}
