import type { Question } from '../model/question.ts'
import type { Rejection } from '../model/rejection.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { visible } from '../text/visible.ts'
import { unitBehind } from './unit-behind.ts'

/** What is wrong with an answer, what would do, and the nearest thing that exists. */
export type RejectionWords = { readonly message: string; readonly suggestion?: string }

/** Says why something cannot stand as an answer, and what can. */
export function describeRejection(rejection: Rejection): RejectionWords {
  const message = visible(messageFor(rejection))
  const guess = guessFor(rejection)
  return guess === undefined ? { message } : { message, suggestion: `did you mean "${guess}"?` }
}

function messageFor(rejection: Rejection): string {
  switch (rejection.code) {
    case 'unknown-question':
      return `no question is called "${rejection.question}"`
    case 'unknown-option':
      return `"${rejection.option}" is not one of the options: ${rejection.known.join(', ')}`
    case 'wrong-type':
      return `expected ${expectations[rejection.expected]}, found ${rejection.found}`
    case 'out-of-limits':
      return `${rejection.number} lies outside ${limitsOf(rejection)}`
    case 'off-step':
      return offStep(rejection)
    case 'exclusive':
      return `"${rejection.option}" can only be chosen alone`
    case 'repeated':
      return `"${rejection.option}" stands there twice`
    case 'answered-twice':
      return `"${rejection.question}" is now called "${rejection.id}", which is answered too`
    case 'forbidden-character':
      return `"${rejection.character}" cannot stand in a text`
    case 'must-know':
      return 'this question needs an answer: it cannot be left unknown or declined'
    case 'empty':
      return 'an answer cannot be empty; "unknown" and "declined" can be given'
    case 'too-long':
      return `a text can have at most ${rejection.longest} characters`
  }
}

const expectations: Readonly<Record<Question['type'], string>> = {
  'yes-no': 'yes or no',
  choice: 'one option',
  choices: 'a list of options',
  number: 'a number, without quotes',
  text: 'a text',
}

function limitsOf({ limits, unit }: Extract<Rejection, { code: 'out-of-limits' }>): string {
  return `${limits.low} to ${limits.high}${unitBehind(unit)}`
}

function offStep({ number, step, low }: Extract<Rejection, { code: 'off-step' }>): string {
  if (step === 1) return `${number} is not a whole number`
  return `${number} is not on a step of ${step}, counted from ${low}`
}

function guessFor(rejection: Rejection): string | undefined {
  if (rejection.code === 'unknown-question') return didYouMean(rejection.question, rejection.known)
  if (rejection.code === 'unknown-option') return didYouMean(rejection.option, rejection.known)
  return undefined
}
