import type { Answer, Answers } from '../model/answer.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Rejection } from '../model/rejection.ts'
import { validateAnswer } from './validate-answer.ts'

/** The answers that can stand, and why the others cannot. */
export type ReadAnswers = { readonly answers: Answers; readonly rejections: readonly Rejection[] }

/**
 * Reads answers by question id, as a response file holds them. An id of an earlier version of the
 * questionnaire counts as the one it was renamed to.
 */
export function readAnswers(
  questionnaire: Questionnaire,
  values: Readonly<Record<string, unknown>>,
): ReadAnswers {
  const questions = new Map(questionnaire.questions.map((question) => [question.id, question]))
  const known = [...questions.keys()]
  const answers = new Map<string, Answer>()
  const rejections: Rejection[] = []
  for (const [name, value] of Object.entries(values)) {
    const question = questions.get(currentId(questionnaire, name))
    if (question === undefined) {
      rejections.push({ code: 'unknown-question', question: name, known })
      continue
    }
    if (answers.has(question.id)) {
      rejections.push({ code: 'answered-twice', question: name, id: question.id })
      continue
    }
    const validation = validateAnswer(question, value)
    if ('answer' in validation) answers.set(question.id, validation.answer)
    else rejections.push({ ...validation.rejection, question: name })
  }
  return { answers, rejections }
}

/** The id a question has now, by that or by an earlier one. */
export function currentId({ renamed }: Questionnaire, name: string): string {
  return (Object.hasOwn(renamed, name) ? renamed[name] : undefined) ?? name
}
