import { readResponse } from '../definition/read-response.ts'
import { renderProblem } from '../definition/render-problem.ts'
import type { Response } from '../model/answer.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { ContentProblems } from './content-problems.ts'
import { bytesOf } from './file-bytes.ts'
import type { Host } from './host.ts'
import { readAll } from './read-all.ts'
import { columnsOf } from './text-width.ts'
import { UsageError } from './usage-error.ts'

/** Reads the response in a file, or on standard input where the path is `-`. */
export async function openResponse(
  path: string,
  questionnaire: Questionnaire,
  host: Host,
): Promise<Response> {
  const isInput = path === '-'
  if (isInput && host.terminals.input) {
    throw new UsageError('no response was given', 'name a file, or send one on standard input')
  }
  const bytes = isInput ? await readAll(host.keyboard.input) : bytesOf(path, host.files.read(path))
  const name = isInput ? 'standard input' : path
  const { response, problems, files } = readResponse(name, bytes, questionnaire)
  const columns = columnsOf(host, 'messages')
  const rendered = problems.map((problem) => `${renderProblem(problem, files, columns)}\n`).join('')
  if (problems.some(({ severity }) => severity === 'error')) throw new ContentProblems(rendered)
  host.warn(rendered)
  return response
}
