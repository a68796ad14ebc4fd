import { describeRejection } from '../answer/describe-rejection.ts'
import { readAnswers } from '../answer/read-answers.ts'
import type { Answers } from '../model/answer.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Rejection } from '../model/rejection.ts'
import { isMap } from '../text/is-map.ts'
import {
  andMore,
  answersApart,
  badId,
  briefly,
  noAnswers,
  notARecord,
  notJson,
  notText,
  otherQuestionnaire,
  type RecordProblem,
  repeatedKeyProblem,
  unknownKey,
} from './record-problem.ts'
import { repeatedKey } from './repeated-key.ts'

/** A recorded response as far as it is one. */
export type ReadRecord = {
  /** As it was parsed; none where there is none that can stand. */
  readonly id?: string | number
  readonly answers: Answers
  readonly problems: readonly RecordProblem[]
}

/** `extra`: keys beside those of a record are passed over. */
export type ReadingOptions = { readonly extra?: 'ignore' }

/** A map as it was parsed. */
export type Values = Readonly<Record<string, unknown>>

/** Reads a line of NDJSON, `{"id", "answers"}`, as a response to a questionnaire. Any bytes will do. */
export function readRecord(
  bytes: Uint8Array,
  questionnaire: Questionnaire,
  options: ReadingOptions = {},
): ReadRecord {
  const parsed = parseLine(bytes)
  if (!('problem' in parsed)) return judgeRecord(parsed.record, questionnaire, options)
  return { ...idOf(parsed.record), answers: new Map(), problems: [parsed.problem] }
}

/** Reads a map as a response to a questionnaire. */
export function judgeRecord(
  record: Values,
  questionnaire: Questionnaire,
  options: ReadingOptions = {},
): ReadRecord {
  const fault = faultOf(record, questionnaire, options)
  if (fault !== undefined) return { ...idOf(record), answers: new Map(), problems: [fault] }
  const { answers: values } = record
  const { answers, rejections } = readAnswers(questionnaire, isMap(values) ? values : {})
  const problems = rejections.slice(0, MOST_PROBLEMS).map(problemOf)
  const others = rejections.length - problems.length
  return {
    ...idOf(record),
    answers,
    problems: others > 0 ? [...problems, andMore(others)] : problems,
  }
}

/** What is told of one record: beyond this it was made for something else. */
const MOST_PROBLEMS = 20

function problemOf(rejection: Rejection): RecordProblem {
  const { message, ...words } = describeRejection(rejection)
  const path = `answers.${rejection.question}`
  return { code: rejection.code, path: briefly(path), message: briefly(message), ...words }
}

/** What keeps a map from being a response to a questionnaire, its answers apart. */
function faultOf(
  record: Values,
  questionnaire: Questionnaire,
  { extra }: ReadingOptions,
): RecordProblem | undefined {
  const { id, answers, questionnaire: named, ...others } = record
  const [unknown] = Object.keys(others)
  const isFlat = questionnaire.questions.some((question) => Object.hasOwn(others, question.id))
  if (answers === undefined && isFlat) return answersApart
  if (unknown !== undefined && extra !== 'ignore') return unknownKey(unknown)
  if (!isMap(answers)) return noAnswers(answers)
  if (id !== undefined && idOf(record).id === undefined) return badId
  const isOther = named !== undefined && String(named).split('@')[0] !== questionnaire.id
  return isOther ? otherQuestionnaire(String(named), questionnaire.id) : undefined
}

/** A number that is not whole and safe was not what stood there. */
function idOf({ id }: Values): { readonly id?: string | number } {
  return typeof id === 'string' || Number.isSafeInteger(id) ? { id: id as string | number } : {}
}

type Parsed =
  | { readonly record: Values }
  | { readonly record: Values; readonly problem: RecordProblem }

/** The map a line holds, and why it is none or a doubtful one. */
function parseLine(bytes: Uint8Array): Parsed {
  try {
    const text = decoder.decode(bytes)
    const value: unknown = JSON.parse(text)
    if (!isMap(value)) return { record: {}, problem: notARecord }
    const repeated = repeatedKey(text, value)
    if (repeated === undefined) return { record: value }
    return { record: {}, problem: repeatedKeyProblem(repeated) }
  } catch (error) {
    return { record: {}, problem: error instanceof SyntaxError ? notJson : notText }
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
