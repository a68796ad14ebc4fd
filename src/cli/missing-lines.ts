import type { Question } from '../model/question.ts'
import { fill } from '../report/insertions.ts'
import type { Outcome } from '../report/occasion.ts'
import { visible } from '../text/visible.ts'
import { wrap } from '../text/wrap.ts'

/** Tells which answers are missing, as they can be typed or written in a file. */
export function missingLines(
  missing: readonly Question[],
  outcome: Outcome,
  width: number,
): string {
  const lines = missing.map((question) => {
    const asked = fill(question.ask, outcome)
    const line = visible(`${question.id}: ${asked} (${answersTo(question)})`)
    return wrap(line, width, { indent: 2, hanging: 4 })
  })
  const head = 'nuchal: the answers ended before the questions did. Still to be answered:'
  return [wrap(head, width), ...lines].map((line) => `${line}\n`).join('')
}

/** The answers to a question, as they can be typed or written in a file. */
export function answersTo(question: Question): string {
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
