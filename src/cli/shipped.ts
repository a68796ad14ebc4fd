import { join } from 'node:path'
import type { Questionnaire } from '../model/questionnaire.ts'
import { decodeCompiled } from './compiled-text.ts'
import type { Files } from './host.ts'

/** A questionnaire ready for use, and what identifies its content. */
export type Compiled = { readonly questionnaire: Questionnaire; readonly hash: string }

/** What the names of compiled questionnaires end with. */
export const EXTENSION = '.ndjson'

/** The ids of the questionnaires that come with the program. */
export function shippedIds({ list, shipped }: Files): readonly string[] {
  return list(shipped)
    .filter((name) => name.endsWith(EXTENSION))
    .map((name) => name.slice(0, -EXTENSION.length))
}

/** A shipped questionnaire, as the build compiled it. */
export function readShipped({ read, shipped }: Files, id: string): Compiled {
  const path = join(shipped, `${id}${EXTENSION}`)
  const content = read(path)
  if (content.kind !== 'bytes') throw new Error(`${path} cannot be read: ${content.kind}`)
  return decodeCompiled(content.bytes)
}
