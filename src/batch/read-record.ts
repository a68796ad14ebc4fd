import { describeRejection } from '../answer/describe-rejection.ts'
import { readAnswers } from '../answer/read-answers.ts'
import type { Response } from '../model/answer.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { visible } from '../text/visible.ts'
import { repeatedKey } from './repeated-key.ts'

/** A recorded response as far as it is one; `problems`: what is wrong with it. */
export type ReadRecord = {
  readonly response: Response
  readonly problems: readonly RecordProblem[]
}

/** `path`: where in the record, as `answers.age`; empty for the whole of it. */
export type RecordProblem = {
  readonly code: string
  readonly path: string
  readonly message: string
  readonly suggestion?: string
}

/** `extra`: keys beside those of a record are passed over. */
export type ReadingOptions = { readonly extra?: 'ignore' }

/** Reads a line of NDJSON, `{"id", "answers"}`, as a response to a questionnaire. Any bytes will do. */
export function readRecord(
  bytes: Uint8Array,
  questionnaire: Questionnaire,
  options: ReadingOptions = {},
): ReadRecord {
  const { record, problem } = parseLine(bytes)
  if (problem === undefined) return judgeRecord(record, questionnaire, options)
  return { response: { answers: new Map() }, problems: [problem] }
}

/** Reads a map as a response to a questionnaire. */
export function judgeRecord(
  record: Values,
  questionnaire: Questionnaire,
  options: ReadingOptions = {},
): ReadRecord {
  const fault = faultOf(record, questionnaire, options)
  if (fault !== undefined) return { response: { answers: new Map() }, problems: [fault] }
  const { id, answers: values } = record
  const { answers, rejections } = readAnswers(questionnaire, isMap(values) ? values : {})
  const problems = rejections.map((rejection) => ({
    code: rejection.code,
    path: `answers.${rejection.question}`,
    ...describeRejection(rejection),
  }))
  return { response: { answers, ...(id !== undefined && { id: String(id) }) }, problems }
}

/** What keeps a map from being a response to a questionnaire, its answers apart. */
export function faultOf(
  record: Values,
  questionnaire: Questionnaire,
  { extra }: ReadingOptions,
): RecordProblem | undefined {
  const { id, answers, questionnaire: named, ...others } = record
  const [unknown] = Object.keys(others)
  if (unknown !== undefined && extra !== 'ignore') return unknownKey(unknown)
  if (!isMap(answers)) return withoutAnswers(record)
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') return badId
  const isNamed = typeof named === 'string' && named.split('@')[0] !== questionnaire.id
  return isNamed ? otherQuestionnaire(named, questionnaire) : undefined
}

export type Values = Readonly<Record<string, unknown>>

/** The map a line holds, and why it is none or a doubtful one. */
export function parseLine(bytes: Uint8Array): {
  readonly record: Values
  readonly problem?: RecordProblem
} {
  try {
    const text = decoder.decode(bytes)
    const value: unknown = JSON.parse(text)
    if (!isMap(value)) return { record: {}, problem: noMap }
    const repeated = repeatedKey(text, value)
    return repeated === undefined
      ? { record: value }
      : {
          record: value,
          problem: whole('repeated-key', `"${visible(repeated)}" stands there twice`),
        }
  } catch (error) {
    return { record: {}, problem: error instanceof SyntaxError ? noJson : noText }
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function whole(code: string, message: string, suggestion?: string): RecordProblem {
  return { code, path: '', message, ...(suggestion !== undefined && { suggestion }) }
}

const noText = whole('not-text', 'this line is not UTF-8', 'save the file as UTF-8')

const noJson = whole(
  'not-json',
  'this line is not JSON',
  'write each record on one line, as {"id": "a1", "answers": {}}',
)

const noMap = whole('not-a-record', 'expected a map, as {"id": "a1", "answers": {}}')

const badId: RecordProblem = { code: 'bad-id', path: 'id', message: 'expected a text or a number' }

function unknownKey(key: string): RecordProblem {
  const guess = didYouMean(key, ['id', 'questionnaire', 'answers'])
  return {
    code: 'unknown-key',
    path: key,
    message: `"${visible(key)}" is not known; a record has id, questionnaire and answers`,
    suggestion:
      guess === undefined ? 'take it out, or pass --ignore-extra' : `did you mean "${guess}"?`,
  }
}

function withoutAnswers({ answers }: Values): RecordProblem {
  const message =
    answers === undefined
      ? 'a record needs "answers"'
      : '"answers" must be a map of answers by question id'
  return { code: 'no-answers', path: 'answers', message }
}

function otherQuestionnaire(named: string, { id }: Questionnaire): RecordProblem {
  const message = `this answers "${visible(named)}", not "${id}"`
  return { code: 'other-questionnaire', path: 'questionnaire', message }
}
