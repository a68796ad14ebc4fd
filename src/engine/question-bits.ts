import { computationOf } from './computation.ts'
import type { Program } from './program.ts'

/** Questions as bits, the first one the lowest. */
export type QuestionBits = bigint

export const NONE: QuestionBits = 0n

export function bitOf(question: number): QuestionBits {
  return 1n << BigInt(question)
}

/** Of the ids that are questions'. */
export function bitsOf({ index }: Program, ids: readonly string[]): QuestionBits {
  return ids.reduce((bits, id) => {
    const question = index.questions.get(id)
    return question === undefined ? bits : bits | bitOf(question)
  }, NONE)
}

/** In the order of asking. */
export function idsOf({ questionnaire }: Program, bits: QuestionBits): readonly string[] {
  // One text of all the bits, the lowest one last, is made faster than a number for each.
  const digits = [...bits.toString(2)].reverse().join('')
  const ids: string[] = []
  for (let at = digits.indexOf('1'); at >= 0; at = digits.indexOf('1', at + 1)) {
    ids.push(questionnaire.questions[at]?.id ?? '')
  }
  return ids
}

/** The questions that nodes are computed from, through the gates of those questions too. */
export function readThrough(program: Program, nodes: readonly number[]): QuestionBits {
  const { questions } = computationOf(program, nodes)
  return questions.reduce((bits, question) => bits | bitOf(question), NONE)
}
