import type { Program } from '../engine/program.ts'
import type { Reading } from '../engine/read-by.ts'
import type { Answers } from '../model/answer.ts'
import type { Question } from '../model/question.ts'
import { takeTheSame } from './common-answers.ts'
import { keyOfOutput, type Output, outputsOf } from './output.ts'
import { type Pairs, pairQuestions } from './pair-questions.ts'
import { readingsIn } from './variables.ts'

/** Two programs, and which question of the other each question of the base has become. */
export type Pairing = { readonly base: Program; readonly other: Program; readonly pairs: Pairs }

export function pairPrograms(base: Program, other: Program): Pairing {
  return { base, other, pairs: pairQuestions(base.questionnaire, other.questionnaire) }
}

/** Whether every response to one is a response to the other. */
export function haveTheSameResponses(pairing: Pairing): boolean {
  const counterparts = counterpartsIn(pairing)
  return pairing.base.questionnaire.questions.every((question, number) => {
    const paired = counterparts[number]
    return paired !== undefined && takeTheSame(question, paired)
  })
}

/** By question of the base: what the other asks in its place. */
export function counterpartsIn({ other, pairs }: Pairing): readonly (Question | undefined)[] {
  return pairs.map((number) => other.questionnaire.questions[number ?? -1])
}

/** Where the other program reads questions, as numbers of the base. */
export function readingsBeside({ other, pairs }: Pairing): readonly Reading[] {
  const places = new Map(pairs.map((number, place) => [number, place]))
  return readingsIn(other).flatMap((reading) => {
    const question = places.get(reading.question)
    return question === undefined ? [] : [{ ...reading, question }]
  })
}

/** What both have, by its name in the base; parts of it may be on one side alone. */
export function sharedOutputs(pairing: Pairing): readonly Output[] {
  const ofBase = outputsOf(pairing.base.questionnaire)
  const ofOther = outputsOf(pairing.other.questionnaire)
  const bases = new Set(ofBase.map(keyOfOutput))
  const others = new Set(ofOther.map(keyOfOutput))
  const wholeOf = (output: Output) => keyOfOutput(parentOf(output))
  const shared = ofBase.filter((output) => {
    return others.has(wholeOf(nameBeside(pairing, output) ?? output))
  })
  const added = ofOther.filter((output) => {
    return (
      !bases.has(keyOfOutput(output)) && output.part !== undefined && bases.has(wholeOf(output))
    )
  })
  const byKey = new Map([...shared, ...added].map((output) => [keyOfOutput(output), output]))
  return [...byKey.values()]
}

/** What an output of the base is called in the other. */
export function nameBeside(pairing: Pairing, output: Output): Output | undefined {
  if (output.about !== 'question') return output
  const id = idBeside(pairing, output.id)
  return id === undefined ? undefined : { ...output, id }
}

/** A response to the base as one to the other. */
export function answersBeside(pairing: Pairing, answers: Answers): Answers {
  return new Map([...answers].map(([id, answer]) => [idBeside(pairing, id) ?? id, answer]))
}

function idBeside({ base, other, pairs }: Pairing, id: string): string | undefined {
  const number = pairs[base.index.questions.get(id) ?? -1]
  return other.questionnaire.questions[number ?? -1]?.id
}

/** A part stands with the topic or panel it belongs to. */
function parentOf({ about, id, part }: Output): Output {
  if (part === undefined) return { about, id }
  return { about: about === 'panel-row' ? 'panel' : 'topic', id }
}
