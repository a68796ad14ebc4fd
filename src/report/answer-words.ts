import type { Answer } from '../model/answer.ts'
import type { Question } from '../model/question.ts'
import { isCapital, isSmallLetter } from '../text/letters.ts'

export const notKnown = 'not known'

export const notSaid = 'not said'

/** An answer as it stands beside its question, the unit included. */
export function answerInWords(question: Question, answer: Answer): string {
  switch (answer.kind) {
    case 'yes-no':
      return answer.yes ? 'yes' : 'no'
    case 'choice':
      return optionText(question, answer.option)
    case 'choices':
      return answer.options.map((option, at) => optionAt(at, question, option)).join(', ')
    case 'number':
      return [String(answer.number), unitOf(question)].join(' ').trimEnd()
    case 'text':
      return answer.text
    case 'unknown':
      return notKnown
    case 'declined':
      return notSaid
  }
}

/** An answer as part of a sentence, which brings the unit itself. */
export function answerInSentence(question: Question, answer: Answer): string {
  switch (answer.kind) {
    case 'number':
      return String(answer.number)
    case 'choice':
      return midSentence(optionText(question, answer.option))
    case 'choices':
      return answer.options.map((option) => midSentence(optionText(question, option))).join(', ')
    case 'unknown':
    case 'declined':
      return notKnown
    default:
      return answerInWords(question, answer)
  }
}

/** In a list only the first begins with a capital. */
function optionAt(at: number, question: Question, id: string): string {
  const text = optionText(question, id)
  return at === 0 ? text : midSentence(text)
}

function optionText(question: Question, id: string): string {
  if (question.type !== 'choice' && question.type !== 'choices') return id
  return question.options.find((option) => option.id === id)?.text ?? id
}

function unitOf(question: Question): string {
  return question.type === 'number' ? (question.unit ?? '') : ''
}

/** Lowers a first letter that is a capital only because it is first: not in "MRI" or "X-ray". */
function midSentence(text: string): string {
  const [first = '', second = ''] = text.slice(0, 4)
  const isCapitalOnlyHere = isCapital(first) && (isSmallLetter(second) || /\s/.test(second))
  return isCapitalOnlyHere ? first.toLowerCase() + text.slice(first.length) : text
}
