import { readResponse } from '../definition/read-response.ts'
import { renderProblem } from '../definition/render-problem.ts'
import type { Response } from '../model/answer.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { ContentProblems } from './content-problems.ts'
import type { Host } from './host.ts'
import { columnsOf } from './text-width.ts'

/** A response as a file holds it, and its name for the person. */
export type ResponseFile = { readonly name: string; readonly bytes: Uint8Array }

/** Reads a response, and tells what is wrong with it. */
export function judgeResponse(
  { name, bytes }: ResponseFile,
  questionnaire: Questionnaire,
  host: Host,
): Response {
  const { response, problems, files } = readResponse(name, bytes, questionnaire)
  const columns = columnsOf(host, 'messages')
  const rendered = problems.map((problem) => `${renderProblem(problem, files, columns)}\n`).join('')
  if (problems.some(({ severity }) => severity === 'error')) throw new ContentProblems(rendered)
  host.warn(rendered)
  return response
}
