import { type KeptProgram, keepNodes, keepProgram, restoreProgram } from '../engine/kept-program.ts'
import { lazily } from '../engine/lazily.ts'
import type { Condition } from '../model/condition.ts'
import type { Finding } from '../model/finding.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { RedFlag } from '../model/red-flag.ts'
import type { Topic } from '../model/topic.ts'
import type { Compiled } from './shipped.ts'

/** A questionnaire as lines of JSON in ASCII; its cases, which few commands need, apart from the rest. */
export type CompiledText = { readonly main: Uint8Array; readonly cases: Uint8Array }

export function encodeCompiled({ questionnaire, hash, program }: Compiled): CompiledText {
  const { cases, checks, topics } = questionnaire
  const main: Main = {
    questionnaire: {
      ...questionnaire,
      findings: questionnaire.findings.map(({ when: _, ...finding }) => finding),
      redFlags: questionnaire.redFlags.map(({ when: _, ...flag }) => flag),
      topics: topics.map((topic) => ({ ...topic, about: LATE })),
      cases: LATE,
      checks: LATE,
    },
    hash,
    program: keepProgram(program),
  }
  const abouts = topics.map(({ about }) => about)
  const conditions = conclusionsIn(questionnaire).map(({ when }) => when)
  const lines = [main, checks, abouts, conditions, keepNodes(program)].map(encode)
  return { main: Buffer.concat(lines), cases: encode(cases) }
}

/** What few commands need, or few responses, is made when it is first asked for. */
export function decodeCompiled(text: Uint8Array, casesText: () => Uint8Array): Compiled {
  const [mainLine = '', checksLine = '', aboutsLine = '', conditionsLine = '', nodesLine = ''] =
    latin1(text).split('\n')
  const main: Main = JSON.parse(mainLine)
  const questionnaire = main.questionnaire as Questionnaire
  const abouts = lazily((): readonly Topic['about'][] => JSON.parse(aboutsLine))
  for (const [at, topic] of questionnaire.topics.entries()) {
    defineLate(topic, 'about', () => abouts()[at])
  }
  const conditions = lazily((): readonly Condition[] => JSON.parse(conditionsLine))
  defineConditions(conclusionsIn(questionnaire), conditions)
  defineLate(questionnaire, 'checks', () => JSON.parse(checksLine))
  defineLate(questionnaire, 'cases', () => JSON.parse(latin1(casesText())))
  const nodes = () => JSON.parse(nodesLine)
  const program = lazily(() => restoreProgram(questionnaire, main.program, nodes))
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
  readonly questionnaire: Late<
    Questionnaire,
    'cases' | 'checks' | 'topics' | 'findings' | 'redFlags'
  > & {
    readonly topics: readonly Late<Topic, 'about'>[]
    readonly findings: readonly Omit<Finding, 'when'>[]
    readonly redFlags: readonly Omit<RedFlag, 'when'>[]
  }
  readonly hash: string
  readonly program: KeptProgram
}

type Late<T, Key extends keyof T> = Omit<T, Key> & { readonly [Name in Key]: unknown }

function defineLate(owner: object, name: string, make: () => unknown): void {
  Object.defineProperty(owner, name, { get: lazily(make), enumerable: true })
}

type Conclusion = Finding | RedFlag

function conclusionsIn({ findings, redFlags }: Questionnaire): readonly Conclusion[] {
  return [...findings, ...redFlags]
}

/**
 * The conditions of conclusions, all at once. As the last key of each, with one getter for all, they take
 * V8 a tenth of the time that getters of their own would.
 */
function defineConditions(
  conclusions: readonly Conclusion[],
  conditions: () => readonly Condition[],
): void {
  const define = (late: (at: number) => PropertyDescriptor) => {
    conclusions.forEach((conclusion, at) => {
      Object.defineProperty(conclusion, 'when', { ...late(at), enumerable: true })
    })
  }
  const getter: PropertyDescriptor & ThisType<Conclusion> = {
    get() {
      define((at) => ({ value: conditions()[at] }))
      return this.when
    },
    configurable: true,
  }
  define(() => getter)
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
