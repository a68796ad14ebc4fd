import { type KeptProgram, keepProgram, restoreProgram } from '../engine/kept-program.ts'
import { lazily } from '../engine/lazily.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Topic } from '../model/topic.ts'
import type { Compiled } from './shipped.ts'

/** A questionnaire as lines of JSON in ASCII; its cases, which few commands need, apart from the rest. */
export type CompiledText = { readonly main: Uint8Array; readonly cases: Uint8Array }

export function encodeCompiled({ questionnaire, hash, program }: Compiled): CompiledText {
  const { cases, checks, topics } = questionnaire
  const main: Main = {
    questionnaire: {
      ...questionnaire,
      cases: LATE,
      checks: LATE,
      topics: topics.map((topic) => ({ ...topic, about: LATE })),
    },
    hash,
    program: keepProgram(program),
  }
  const abouts = topics.map(({ about }) => about)
  return { main: Buffer.concat([main, checks, abouts].map(encode)), cases: encode(cases) }
}

/** What few commands need, or few responses, is made when it is first asked for. */
export function decodeCompiled(text: Uint8Array, casesText: () => Uint8Array): Compiled {
  const [mainLine = '', checksLine = '', aboutsLine = ''] = latin1(text).split('\n')
  const main: Main = JSON.parse(mainLine)
  const abouts = lazily((): readonly Topic['about'][] => JSON.parse(aboutsLine))
  for (const [at, topic] of main.questionnaire.topics.entries()) {
    defineLate(topic, 'about', () => abouts()[at])
  }
  defineLate(main.questionnaire, 'checks', () => JSON.parse(checksLine))
  defineLate(main.questionnaire, 'cases', () => JSON.parse(latin1(casesText())))
  const questionnaire = main.questionnaire as Questionnaire
  const program = lazily(() => restoreProgram(questionnaire, main.program))
  return {
    questionnaire,
    hash: main.hash,
    get program() {
      return program()
    },
  }
}

/** Holds the place of what is made late: what prints a questionnaire prints its keys in order. */
const LATE = null

type Main = {
  readonly questionnaire: Late<Questionnaire, 'cases' | 'checks' | 'topics'> & {
    readonly topics: readonly Late<Topic, 'about'>[]
  }
  readonly hash: string
  readonly program: KeptProgram
}

type Late<T, Key extends keyof T> = Omit<T, Key> & { readonly [Name in Key]: unknown }

function defineLate(owner: object, name: string, make: () => unknown): void {
  Object.defineProperty(owner, name, { get: lazily(make), enumerable: true })
}

/** Text of one byte a character is read in half the time. */
function encode(value: unknown): Uint8Array {
  const text = JSON.stringify(value).replaceAll(/[^\0-\x7f]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  return Buffer.from(`${text}\n`, 'latin1')
}

function latin1({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString('latin1')
}
