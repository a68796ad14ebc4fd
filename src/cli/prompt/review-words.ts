import type { ReviewRow, ReviewStep } from '../../interview/step.ts'
import { answerInWords } from '../../report/answer-words.ts'
import { visible } from '../../text/visible.ts'

export const reviewTitle = 'Review'

export const reviewQuestion = 'These are your answers. Is everything right?'

export const goOnInWords = 'Go on to the summary'

/** An answer with its question, where it came from, and whether it counts. */
export function reviewRowInWords({ question, answer, from, number }: ReviewRow): string {
  const said = `${question.ask} ${visible(answerInWords(question, answer))}`
  const remarks = [
    ...(from === 'file' ? ['from the file'] : []),
    ...(number === undefined ? ['no longer asked, does not count'] : []),
  ]
  return remarks.length === 0 ? said : `${said} (${remarks.join('; ')})`
}

/** The rows that can be changed, by their numbers. */
export function numberedRows({ sections }: ReviewStep): readonly ReviewRow[] {
  return sections.flatMap(({ rows }) => rows.filter(({ number }) => number !== undefined))
}
