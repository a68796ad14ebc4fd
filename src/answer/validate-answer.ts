import type { Answer } from '../model/answer.ts'
import type { ChoiceQuestion, NumberQuestion, Question } from '../model/question.ts'
import type { Rejection } from '../model/rejection.ts'
import { forbiddenCharacter } from '../text/forbidden-character.ts'
import { gridIndex } from './grid.ts'

/** May this stand as an answer to this question? */
export type Validation = { readonly answer: Answer } | { readonly rejection: Rejection }

/** The longest text answer, in UTF-16 units: a note, not a book. */
export const LONGEST_TEXT = 10_000

/**
 * Reads a value, as a response holds it: an option or a list of them, a number, a text, `yes`, `no`,
 * `true`, `false`, `unknown` or `declined`.
 */
export function validateAnswer(question: Question, value: unknown): Validation {
  if (value === 'unknown' || value === 'declined') {
    return question.mustKnow ? reject(question, { code: 'must-know' }) : accept({ kind: value })
  }
  switch (question.type) {
    case 'yes-no':
      return validateYesNo(question, value)
    case 'choice':
      return typeof value === 'string'
        ? validateOption(question, value)
        : rejectType(question, value)
    case 'choices':
      return validateOptions(question, typeof value === 'string' ? [value] : value)
    case 'number':
      return typeof value === 'number'
        ? validateNumber(question, value)
        : rejectType(question, value)
    case 'text':
      return validateText(question, value)
  }
}

function validateYesNo(question: Question, value: unknown): Validation {
  if (value === true || value === 'yes') return accept({ kind: 'yes-no', yes: true })
  if (value === false || value === 'no') return accept({ kind: 'yes-no', yes: false })
  return rejectType(question, value)
}

function validateOption(question: ChoiceQuestion, option: string): Validation {
  const known = question.options.map(({ id }) => id)
  if (!known.includes(option)) return reject(question, { code: 'unknown-option', option, known })
  return accept({ kind: 'choice', option })
}

function validateOptions(question: ChoiceQuestion, value: unknown): Validation {
  if (!isTexts(value)) return rejectType(question, value)
  if (value.length === 0) return reject(question, { code: 'empty' })
  const known = question.options.map(({ id }) => id)
  const option = value.find((id) => !known.includes(id))
  if (option !== undefined) return reject(question, { code: 'unknown-option', option, known })
  const repeated = value.find((id, at) => value.indexOf(id) < at)
  if (repeated !== undefined) return reject(question, { code: 'repeated', option: repeated })
  const alone = question.options.find(({ id, exclusive }) => exclusive && value.includes(id))
  if (alone !== undefined && value.length > 1) {
    return reject(question, { code: 'exclusive', option: alone.id })
  }
  // The author's order, so that the order of choosing never shows.
  return accept({ kind: 'choices', options: known.filter((id) => value.includes(id)) })
}

function validateNumber(question: NumberQuestion, number: number): Validation {
  const { limits, step, unit } = question
  if (!(number >= limits.low && number <= limits.high)) {
    const facts = { code: 'out-of-limits', number, limits } as const
    return reject(question, unit === undefined ? facts : { ...facts, unit })
  }
  if (gridIndex(question, number) < 0) {
    return reject(question, { code: 'off-step', number, step, low: limits.low })
  }
  return accept({ kind: 'number', number })
}

function validateText(question: Question, value: unknown): Validation {
  if (typeof value !== 'string') return rejectType(question, value)
  if (value.trim() === '') return reject(question, { code: 'empty' })
  const character = forbiddenCharacter(value)
  if (character !== undefined) return reject(question, { code: 'forbidden-character', character })
  if (value.length > LONGEST_TEXT)
    return reject(question, { code: 'too-long', longest: LONGEST_TEXT })
  return accept({ kind: 'text', text: value })
}

const accept = (answer: Answer): Validation => ({ answer })

type Facts<R> = R extends unknown ? Omit<R, 'question'> : never

function reject({ id }: Question, facts: Facts<Rejection>): Validation {
  return { rejection: { question: id, ...facts } as Rejection }
}

function rejectType(question: Question, value: unknown): Validation {
  const found = Array.isArray(value) ? 'a list' : value === null ? 'nothing' : describe(value)
  return reject(question, { code: 'wrong-type', expected: question.type, found })
}

function describe(value: unknown): string {
  return typeof value === 'object' ? 'a map' : JSON.stringify(value)
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string')
}
