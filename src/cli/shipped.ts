import { join } from 'node:path'
import type { Program } from '../engine/program.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { decodeCompiled } from './compiled-text.ts'
import type { Files } from './host.ts'

/** A questionnaire ready for use, what identifies its content, and the program made of it. */
export type Compiled = {
  readonly questionnaire: Questionnaire
  readonly hash: string
  readonly program: Program
}

/** What the names of compiled questionnaires end with, and those of their cases. */
export const EXTENSION = '.questionnaire.json'
export const CASES = '.cases.json'

/** The ids of the questionnaires that come with the program. */
export function shippedIds({ list, shipped }: Files): readonly string[] {
  return list(shipped)
    .filter((name) => name.endsWith(EXTENSION))
    .map((name) => name.slice(0, -EXTENSION.length))
}

/** A shipped questionnaire, as the build compiled it. */
export function readShipped({ read, shipped }: Files, id: string): Compiled {
  const bytesOf = (extension: string) => {
    const path = join(shipped, `${id}${extension}`)
    const content = read(path)
    if (content.kind !== 'bytes') throw new Error(`${path} cannot be read: ${content.kind}`)
    return content.bytes
  }
  return decodeCompiled(bytesOf(EXTENSION), () => bytesOf(CASES))
}
