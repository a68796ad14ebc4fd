import { plainResponse } from '../definition/plain-response.ts'
import type { Response } from '../model/answer.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { bytesOf } from './file-bytes.ts'
import type { Host } from './host.ts'
import { readAll } from './read-all.ts'
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
  const plain = plainResponse(bytes, questionnaire)
  if (plain !== undefined) return plain
  // What reads YAML, and words what is wrong, takes longer to get ready than all else.
  const { judgeResponse } = await import('./judge-response.ts')
  return judgeResponse({ name, bytes }, questionnaire, host)
}
