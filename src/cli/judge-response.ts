import { readResponse } from '../definition/read-response.ts'
import type { Response } from '../model/answer.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { GivenFile } from './given-bytes.ts'
import type { Host } from './host.ts'
import { tellProblems } from './tell-problems.ts'

/** Reads a response, and tells what is wrong with it. */
export function judgeResponse(
  { name, bytes }: GivenFile,
  questionnaire: Questionnaire,
  host: Host,
): Response {
  const { response, ...found } = readResponse(name, bytes, questionnaire)
  tellProblems(found, host)
  return response
}
