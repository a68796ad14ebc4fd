import { type KeptProgram, keepProgram, restoreProgram } from '../engine/kept-program.ts'
import { lazily } from '../engine/lazily.ts'
import type { Case } from '../model/case.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Compiled } from './shipped.ts'

/** A questionnaire as JSON in ASCII; its cases, which few commands need, apart from the rest. */
export type CompiledText = { readonly main: Uint8Array; readonly cases: Uint8Array }

export function encodeCompiled({ questionnaire, hash, program }: Compiled): CompiledText {
  const { cases, ...rest } = questionnaire
  const main: Main = { questionnaire: rest, hash, program: keepProgram(program) }
  return { main: encode(main), cases: encode(cases) }
}

/** Its program and its cases are made when they are first asked for. */
export function decodeCompiled(text: Uint8Array, casesText: () => Uint8Array): Compiled {
  const main = decode<Main>(text)
  const questionnaire = Object.defineProperty(main.questionnaire, 'cases', {
    get: lazily(() => decode<readonly Case[]>(casesText())),
    enumerable: true,
  }) as Questionnaire
  const program = lazily(() => restoreProgram(questionnaire, main.program))
  return {
    questionnaire,
    hash: main.hash,
    get program() {
      return program()
    },
  }
}

type Main = {
  readonly questionnaire: Omit<Questionnaire, 'cases'>
  readonly hash: string
  readonly program: KeptProgram
}

/** Text of one byte a character is read in half the time. */
function encode(value: unknown): Uint8Array {
  const text = JSON.stringify(value).replaceAll(/[^\0-\x7f]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  return Buffer.from(`${text}\n`, 'latin1')
}

function decode<T>({ buffer, byteOffset, length }: Uint8Array): T {
  return JSON.parse(Buffer.from(buffer, byteOffset, length).toString('latin1'))
}
