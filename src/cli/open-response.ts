import { plainResponse } from '../definition/plain-response.ts'
import type { Response } from '../model/answer.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { bytesGiven } from './given-bytes.ts'
import type { Host } from './host.ts'

/** Reads the response in a file, or on standard input where the path is `-`. */
export async function openResponse(
  path: string,
  questionnaire: Questionnaire,
  host: Host,
): Promise<Response> {
  const given = await bytesGiven(path, 'response', host)
  const plain = plainResponse(given.bytes, questionnaire)
  if (plain !== undefined) return plain
  // What reads YAML, and words what is wrong, takes longer to get ready than all else.
  const { judgeResponse } = await import('./judge-response.ts')
  return judgeResponse(given, questionnaire, host)
}
