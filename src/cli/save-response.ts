import { stringify } from 'yaml'
import { toValues } from '../answer/answer-value.ts'
import type { Answers } from '../model/answer.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { SaveOption } from './agree-on-place.ts'
import type { Host } from './host.ts'

/** A response to a questionnaire. */
export type Answered = { readonly questionnaire: Questionnaire; readonly answers: Answers }

/** Writes a response as YAML, or as JSON where the file is called so. */
export function saveResponse(
  path: string,
  questionnaire: Questionnaire,
  answers: Answers,
  host: Host,
): void {
  host.files.write(path, responseText(path, { questionnaire, answers }))
  host.warn(`The response is in ${path}.\n`)
}

/** Whether what would be written over is this very response, and nothing is lost. */
export function holdsResponse(
  { save: path }: SaveOption,
  answered: Answered,
  { files }: Pick<Host, 'files'>,
): boolean {
  const content = path === undefined ? undefined : files.read(path)
  if (path === undefined || content?.kind !== 'bytes') return false
  return new TextDecoder().decode(content.bytes) === responseText(path, answered)
}

function responseText(path: string, { questionnaire, answers }: Answered): string {
  const { id, version } = questionnaire
  const response = { questionnaire: `${id}@${version}`, answers: toValues(answers) }
  const isJson = path.endsWith('.json')
  return isJson ? `${JSON.stringify(response, null, 2)}\n` : stringify(response)
}
