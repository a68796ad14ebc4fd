import type { ChecklistStep, QuestionStep } from '../../interview/step.ts'
import type { Question } from '../../model/question.ts'
import { bearingInWords } from './bearing-words.ts'

/** What `?` brings up: the author's help, then the words of the glossary. */
export function helpOf(step: QuestionStep | ChecklistStep): readonly string[] {
  return [
    ...said(step, ({ help }) => help),
    ...step.terms.map(({ id, say }) => `${id.replaceAll('-', ' ')}: ${say}`),
  ]
}

/** What `w` brings up: the author's reasons, then what an answer can still change. */
export function whyOf(step: QuestionStep | ChecklistStep): readonly string[] {
  return [...said(step, ({ why }) => why), ...bearingInWords(step)]
}

function said(
  step: QuestionStep | ChecklistStep,
  textOf: (question: Question) => string | undefined,
): readonly string[] {
  if (step.kind === 'question') return [textOf(step.question)].flatMap((text) => text ?? [])
  return step.rows.flatMap(({ question }, index) => {
    const text = textOf(question)
    return text === undefined ? [] : [`${index + 1}. ${text}`]
  })
}
