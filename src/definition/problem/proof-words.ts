import { type Because, becauseOf } from './because.ts'
import type { Description, Words } from './description.ts'
import type { ProofFacts } from './proof-facts.ts'

export const proofWords: Words<ProofFacts> = {
  'never-asked': ({ id, unlessUnknown, because }) => ({
    message: `"${id}" is ${only('asked', unlessUnknown)}`,
    ...reasons(because),
  }),
  'never-holds': ({ id, unlessUnknown, because }) => ({
    message: `"${id}" ${unlessUnknown ? 'holds only where an answer is unknown' : 'never holds'}`,
    ...reasons(because),
  }),
  'flag-never-fires': ({ id, unlessUnknown, because }) => ({
    message: `the red flag "${id}" is ${only('established', unlessUnknown)}`,
    ...reasons(because),
  }),
  'always-holds': ({ id, because }) => ({
    message: `"${id}" is never ruled out: it holds whatever is answered`,
    ...reasons(because),
  }),
  'never-stands': ({ topic, standing, because }) => ({
    message: `the topic "${topic}" is never "${standing}"`,
    ...reasons(because),
  }),
  'never-told': ({ topic, part, name, because }) => ({
    message: `the ${part} "${name}" never appears with the topic "${topic}"`,
    ...reasons(because),
  }),
  contradicted: ({ because }) =>
    because.length === 0
      ? { message: 'this never holds', help: 'remove it, or correct it' }
      : {
          message: 'this never holds together with what it is joined to',
          related: becauseOf(because),
          help: together,
        },
  'said-already': ({ because }) => ({
    message: 'this changes nothing: what it is joined to says it already',
    related: becauseOf(because),
    help: 'remove it, or correct it',
  }),
  'makes-no-difference': ({ question, option }) => ({
    message:
      option === undefined
        ? `no answer to "${question}" makes a difference to anything`
        : `choosing "${option}" makes no difference of its own`,
    help: 'let a condition ask for it, or remove it, or mark the question with record: true',
  }),
  'flag-hidden': ({ flag, question, gates, example }) => ({
    message: `the red flag "${flag}" can be missed: "${question}", which it reads, may not be asked`,
    related: gates.map((place) => ({
      place,
      label: `"${question}" is asked only where this holds`,
    })),
    help: 'let what decides whether the question is asked be part of the condition of the flag',
    example,
  }),
}

const only = (what: string, unlessUnknown: boolean): string =>
  unlessUnknown ? `${what} only where an answer is unknown` : `never ${what}`

const together = 'these cannot be so together: correct one of them'

function reasons(because: readonly Because[]): Omit<Description, 'message'> {
  if (because.length === 0) return {}
  return {
    related: becauseOf(because),
    help: because.length === 1 ? 'this can never be so: correct it' : together,
  }
}
