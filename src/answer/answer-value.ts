import type { Answer, Answers } from '../model/answer.ts'
import type { AnswerValue } from '../model/case.ts'

/** Answers as a response file holds them. */
export function toValues(answers: Answers): Readonly<Record<string, AnswerValue>> {
  return Object.fromEntries([...answers].map(([id, answer]) => [id, toValue(answer)]))
}

/** An answer as a response file holds it. */
export function toValue(answer: Answer): AnswerValue {
  switch (answer.kind) {
    case 'yes-no':
      return answer.yes ? 'yes' : 'no'
    case 'choice':
      return answer.option
    case 'choices':
      return answer.options
    case 'number':
      return answer.number
    case 'text':
      return answer.text
    default:
      return answer.kind
  }
}
