import type { Case } from '../model/case.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Compiled } from './shipped.ts'

/** Two lines of JSON, in ASCII: the questionnaire, and its cases, which few commands need. */
export function encodeCompiled({ questionnaire, hash }: Compiled): Buffer {
  const { cases, ...rest } = questionnaire
  return Buffer.from([{ questionnaire: rest, hash }, cases].map(lineOf).join(''), 'latin1')
}

/** Its cases are read when they are first asked for. */
export function decodeCompiled(bytes: Uint8Array): Compiled {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = buffer.indexOf('\n')
  const { questionnaire, hash }: WithoutCases = JSON.parse(buffer.toString('latin1', 0, end))
  let cases: readonly Case[] | undefined
  const get = () => {
    cases ??= JSON.parse(buffer.toString('latin1', end)) as readonly Case[]
    return cases
  }
  Object.defineProperty(questionnaire, 'cases', { get, enumerable: true })
  return { questionnaire: questionnaire as Questionnaire, hash }
}

type WithoutCases = {
  readonly questionnaire: Omit<Questionnaire, 'cases'>
  readonly hash: string
}

/** Text of one byte a character is read in half the time. */
function lineOf(value: unknown): string {
  const text = JSON.stringify(value).replaceAll(/[^\0-\x7f]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  return `${text}\n`
}
