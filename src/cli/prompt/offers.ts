import type { Answer } from '../../model/answer.ts'
import type { Question } from '../../model/question.ts'

/** An answer one can pick; `letter` picks it too. */
export type Offer = { readonly id: string; readonly text: string; readonly letter?: string }

/** The answers of a question in the order shown; none where one types. */
export function offersOf(question: Question): readonly Offer[] {
  switch (question.type) {
    case 'yes-no':
      return [
        { id: 'yes', text: 'Yes', letter: 'y' },
        { id: 'no', text: 'No', letter: 'n' },
      ]
    case 'choice':
    case 'choices':
      return question.options.map(({ id, text }) => ({ id, text }))
    default:
      return []
  }
}

/** The ids of the offers an answer picks. */
export function offersPicked(answer: Answer | undefined): readonly string[] {
  switch (answer?.kind) {
    case 'yes-no':
      return [answer.yes ? 'yes' : 'no']
    case 'choice':
      return [answer.option]
    case 'choices':
      return answer.options
    default:
      return []
  }
}
