import type { ChecklistStep, QuestionStep } from '../../interview/step.ts'
import type { Question } from '../../model/question.ts'
import { bearingInWords } from './bearing-words.ts'
import { offersOf } from './offers.ts'

/** What `?` brings up: the author's help, of a row or of all, then the words of the glossary. */
export function helpOf(step: QuestionStep | ChecklistStep, row?: number): readonly string[] {
  const own = said(step, ({ help }) => help, row)
  return [
    ...(own.length > 0 ? own : said(step, ({ help }) => help)),
    ...step.terms.map(({ id, say }) => `${id.replaceAll('-', ' ')}: ${say}`),
  ]
}

/** What `w` brings up: the author's reasons, of a row or of all, then what an answer can change. */
export function whyOf(step: QuestionStep | ChecklistStep, row?: number): readonly string[] {
  return [...said(step, ({ why }) => why, row), ...bearingInWords(step)]
}

/** The text of a question; of several, that of one row, or those of them all. */
function said(
  step: QuestionStep | ChecklistStep,
  textOf: (question: Question) => string | undefined,
  row?: number,
): readonly string[] {
  if (step.kind === 'question' && step.questions === undefined) {
    return [textOf(step.question)].flatMap((text) => text ?? [])
  }
  const texts = rowsOf(step).map((question, index) => {
    const text = question === undefined ? undefined : textOf(question)
    return text === undefined ? [] : [`${index + 1}. ${text}`]
  })
  return row === undefined ? texts.flat() : (texts[row] ?? [])
}

/** Its questions, row by row; a row may ask none. */
function rowsOf(step: QuestionStep | ChecklistStep): readonly (Question | undefined)[] {
  if (step.kind === 'checklist') return step.rows.map(({ question }) => question)
  return offersOf(step.question).map(({ id }) => step.questions?.get(id))
}
