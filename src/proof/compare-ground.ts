import type { Program } from '../engine/program.ts'
import type { Reading } from '../engine/read-by.ts'
import { NOT_ASKED } from '../engine/slot.ts'
import type { Question } from '../model/question.ts'
import { commonSlots, counterpart } from './common-answers.ts'
import { newDiagrams } from './diagram.ts'
import { encode } from './encode.ts'
import { encodeOutput } from './encode-output.ts'
import { type Encoding, encodingBeside, encodingOver } from './encoding.ts'
import type { Outcomes } from './outcomes.ts'
import { keyOfOutput, type Output } from './output.ts'
import type { Pairing } from './pair-programs.ts'
import { readingsIn } from './variables.ts'

/** A base, encoded so that others can be encoded beside it. */
export type Ground = {
  readonly encoding: Encoding
  /** Where each output of the base comes out so; looked up once. */
  readonly outcomesOf: (output: Output) => Outcomes
}

/** What a ground has to be fit for. */
export type Terrain = {
  readonly base: Program
  /** By question of the base: what has to accept a response's answers too. */
  readonly counterparts: readonly (Question | undefined)[]
  /** Where others read the base's questions. */
  readonly readings: readonly Reading[]
  readonly mostNodes: number
}

export function layGround({ base, counterparts, readings, mostNodes }: Terrain): Ground {
  const read = [...readingsIn(base), ...readings]
  const variables = base.questionnaire.questions.map((question, number) => {
    const here = read.filter((reading) => reading.question === number)
    return commonSlots(question, counterparts[number], here)
  })
  const encoding = encodingOver(newDiagrams(mostNodes), base, variables)
  encode(encoding)
  const known = new Map<string, Outcomes>()
  const outcomesOf = (output: Output): Outcomes => {
    const key = keyOfOutput(output)
    const outcomes = known.get(key) ?? encodeOutput(encoding, output)
    known.set(key, outcomes)
    return outcomes
  }
  return { encoding, outcomesOf }
}

/** The other program of a pair in the diagrams of the base; what only it asks is never asked. */
export function encodeBeside({ encoding }: Ground, { base, other, pairs }: Pairing): Encoding {
  const { questions } = other.questionnaire
  const variables = questions.map(() => [NOT_ASKED])
  const places = questions.map(() => -1)
  pairs.forEach((number, place) => {
    const question = base.questionnaire.questions[place]
    const paired = questions[number ?? -1]
    if (number === undefined || question === undefined || paired === undefined) return
    places[number] = place
    const slots = encoding.variables[place] ?? []
    variables[number] = slots.flatMap((slot) => counterpart(question, paired, slot) ?? [])
  })
  const beside = encodingBeside(encoding, other, { variables, places })
  encode(beside)
  return beside
}
