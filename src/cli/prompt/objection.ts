import { unitBehind } from '../../answer/unit-behind.ts'
import type { Question } from '../../model/question.ts'
import type { Rejection } from '../../model/rejection.ts'

/** What to say to the person who gave an answer that cannot stand: what is wrong, what is allowed. */
export function objectionTo(question: Question, rejection: Rejection): string {
  switch (rejection.code) {
    case 'unknown-question':
      return `No question is called "${rejection.question}".`
    case 'unknown-option':
      return `"${rejection.option}" is not one of the answers. ${allowed(question)}`
    case 'wrong-type':
      return `${rejection.found} is not an answer here. ${allowed(question)}`
    case 'out-of-limits':
    case 'off-step':
      return `${rejection.number} is not possible here. ${allowed(question)}`
    case 'exclusive':
      return `"${textOf(question, rejection.option)}" is chosen alone, without the others.`
    case 'repeated':
      return `"${textOf(question, rejection.option)}" was chosen twice.`
    case 'must-know':
      return 'This question cannot go without an answer.'
    case 'empty':
      return allowed(question)
    case 'answered-twice':
      return `"${rejection.question}" is now called "${rejection.id}", which is answered already.`
    case 'forbidden-character':
      return 'That holds a sign that cannot be kept. Please leave it out.'
    case 'too-long':
      return `That is longer than ${rejection.longest} characters. Please shorten it.`
  }
}

/** What may be answered, as a sentence. */
export function allowed(question: Question): string {
  switch (question.type) {
    case 'yes-no':
      return 'Answer yes or no.'
    case 'choice':
      return 'Choose one of the answers.'
    case 'choices':
      return 'Choose one or more of the answers.'
    case 'number': {
      const { limits, step, unit } = question
      const kind = step === 1 ? 'A whole number' : 'A number'
      const steps = step === 1 ? '' : `, in steps of ${step}`
      return `${kind} from ${limits.low} to ${limits.high}${unitBehind(unit)}${steps}.`
    }
    case 'text':
      return 'Type a few words.'
  }
}

function textOf(question: Question, option: string): string {
  const options = 'options' in question ? question.options : []
  return options.find(({ id }) => id === option)?.text ?? option
}
