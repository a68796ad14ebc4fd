import type { Question } from '../model/question.ts'

/** Tells which answers are missing, a line each, as they can be typed or written in a file. */
export function missingLines(missing: readonly Question[]): string {
  const lines = missing.map(
    (question) => `  ${question.id}: ${question.ask} (${answersTo(question)})\n`,
  )
  return `nuchal: the answers ended before the questions did. Still to be answered:\n${lines.join('')}`
}

function answersTo(question: Question): string {
  switch (question.type) {
    case 'yes-no':
      return 'yes, no'
    case 'number':
      return `${question.limits.low} to ${question.limits.high}`
    case 'text':
      return 'a text'
    default:
      return question.options.map(({ id }) => id).join(', ')
  }
}
