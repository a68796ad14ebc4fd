import { describeRejection } from '../answer/describe-rejection.ts'
import { readAnswers } from '../answer/read-answers.ts'
import type { Response } from '../model/answer.ts'
import type { Questionnaire } from '../model/questionnaire.ts'

/** A recorded response as far as it is one; `problems`: what is wrong with it, in words. */
export type ReadRecord = { readonly response: Response; readonly problems: readonly string[] }

/** Reads a line of NDJSON, `{"id", "answers"}`, as a response to a questionnaire. Any bytes will do. */
export function readRecord(bytes: Uint8Array, questionnaire: Questionnaire): ReadRecord {
  const record = parse(bytes)
  if (typeof record === 'string') return refused(record)
  const { id, answers: values = {}, questionnaire: named, ...others } = record
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) {
    return refused(`"${unknown}" is not known; a record has id, questionnaire and answers`)
  }
  if (!isMap(values)) return refused('"answers" must be a map of answers by question id')
  if (typeof named === 'string' && named.split('@')[0] !== questionnaire.id) {
    return refused(`this answers "${named}", not "${questionnaire.id}"`)
  }
  const { answers, rejections } = readAnswers(questionnaire, values)
  const problems = rejections.map((rejection) => {
    const { message, suggestion } = describeRejection(rejection)
    return `${rejection.question}: ${message}${suggestion === undefined ? '' : `; ${suggestion}`}`
  })
  const isNamed = typeof id === 'string' || typeof id === 'number'
  return { response: { answers, ...(isNamed && { id: String(id) }) }, problems }
}

function refused(problem: string): ReadRecord {
  return { response: { answers: new Map() }, problems: [problem] }
}

/** The map a line holds, or why it holds none. */
function parse(bytes: Uint8Array): Readonly<Record<string, unknown>> | string {
  try {
    const value: unknown = JSON.parse(decoder.decode(bytes))
    return isMap(value) ? value : 'expected a map, as {"id": "a1", "answers": {}}'
  } catch (error) {
    return error instanceof SyntaxError ? 'this line is not JSON' : 'this line is not UTF-8'
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
