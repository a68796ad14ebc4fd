import { didYouMean } from '../text/did-you-mean.ts'
import { visible } from '../text/visible.ts'

/** What is wrong with a record; `path`: where in it, as `answers.age`, empty for the whole of it. */
export type RecordProblem = {
  readonly code: string
  readonly path: string
  readonly message: string
  readonly suggestion?: string
}

export const notText: RecordProblem = {
  code: 'not-text',
  path: '',
  message: 'this line is not UTF-8',
  suggestion: 'save the file as UTF-8',
}

export const notJson: RecordProblem = {
  code: 'not-json',
  path: '',
  message: 'this line is not JSON',
  suggestion: 'write each record on one line, as {"id": "a1", "answers": {}}',
}

export const csvHeader: RecordProblem = {
  code: 'not-json',
  path: '',
  message: 'this line is not JSON, but the header of a CSV file',
  suggestion: 'pass --in-format csv',
}

export const notARecord: RecordProblem = {
  code: 'not-a-record',
  path: '',
  message: 'expected a map, as {"id": "a1", "answers": {}}',
}

export const lineTooLong: RecordProblem = {
  code: 'line-too-long',
  path: '',
  message: 'a line can have at most 4,000,000 bytes',
  suggestion: 'end each record with a newline',
}

export const badId: RecordProblem = {
  code: 'bad-id',
  path: 'id',
  message: 'expected a text or a whole number of at most 15 digits',
  suggestion: 'write it in quotes',
}

export const repeatedId: RecordProblem = {
  code: 'repeated-id',
  path: 'id',
  message: 'an earlier record has this id',
  suggestion: 'give each record an id of its own, or pass --allow-repeated-ids',
}

export function repeatedKeyProblem(key: string): RecordProblem {
  return {
    code: 'repeated-key',
    path: '',
    message: `"${visible(briefly(key))}" stands there twice`,
  }
}

export function unknownKey(key: string): RecordProblem {
  const guess = didYouMean(key, ['id', 'questionnaire', 'answers'])
  return {
    code: 'unknown-key',
    path: briefly(key),
    message: `"${visible(briefly(key))}" is not known; a record has id, questionnaire and answers`,
    suggestion:
      guess === undefined ? 'take it out, or pass --ignore-extra' : `did you mean "${guess}"?`,
  }
}

export function noAnswers(answers: unknown): RecordProblem {
  const message =
    answers === undefined
      ? 'a record needs "answers"'
      : '"answers" must be a map of answers by question id'
  return { code: 'no-answers', path: 'answers', message }
}

export const answersApart: RecordProblem = {
  code: 'no-answers',
  path: 'answers',
  message: 'the answers stand beside the id',
  suggestion: 'put them under "answers", as {"id": "a1", "answers": {}}',
}

export function otherQuestionnaire(named: string, id: string): RecordProblem {
  const message = `this answers "${visible(briefly(named))}", not "${id}"`
  return { code: 'other-questionnaire', path: 'questionnaire', message }
}

/** In place of the problems that are not told. */
export function andMore(count: number): RecordProblem {
  return { code: 'more-problems', path: 'answers', message: `${count} more answers cannot stand` }
}

/** The beginning of what somebody wrote, where all of it would be too much. */
export function briefly(text: string): string {
  return text.length > LONGEST_WORDS ? `${text.slice(0, LONGEST_WORDS)}…` : text
}

const LONGEST_WORDS = 300
