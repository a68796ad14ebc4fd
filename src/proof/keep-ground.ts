import type { Program } from '../engine/program.ts'
import type { Reading } from '../engine/read-by.ts'
import type { Question } from '../model/question.ts'
import { commonSlots } from './common-answers.ts'
import type { ComparerOptions } from './compare.ts'
import { type Ground, layGround } from './compare-ground.ts'
import {
  counterpartsIn,
  haveTheSameResponses,
  type Pairing,
  readingsBeside,
} from './pair-programs.ts'
import { readingsIn } from './variables.ts'
import { within } from './within.ts'

/** The ground that stays from one program to the next, as long as it will do. */
export type KeptGround = {
  readonly groundFor: (pairing: Pairing) => Standing
  /** The same ground with nobody on it; nothing where even that needs too many nodes. */
  readonly layAgain: () => Ground | undefined
}

/** `isUsed`: others were encoded on it before, and may have filled it. */
type Standing = { readonly ground: Ground | undefined; readonly isUsed: boolean }

export function keepGround(
  base: Program,
  { mostNodes, foreseen = [] }: ComparerOptions,
): KeptGround {
  const { questions } = base.questionnaire
  const readings = new Map(readingsIn(base, foreseen).map((one) => [keyOf(one), one]))
  let kept: Ground | undefined
  const lay = (counterparts: readonly (Question | undefined)[], read: readonly Reading[]) => {
    return within(() => layGround({ base, counterparts, readings: read, mostNodes }))
  }
  const layAgain = () => {
    // The old one is let go first: there may not be room for two.
    kept = undefined
    kept = lay(questions, [...readings.values()])
    return kept
  }
  const groundFor = (pairing: Pairing): Standing => {
    const found = readingsBeside(pairing)
    if (!haveTheSameResponses(pairing)) {
      return { ground: lay(counterpartsIn(pairing), found), isUsed: false }
    }
    const news = found.filter((one) => !readings.has(keyOf(one)))
    for (const one of news) readings.set(keyOf(one), one)
    const willDo = kept !== undefined && isFineEnough(kept, news, readings)
    return willDo ? { ground: kept, isUsed: true } : { ground: layAgain(), isUsed: false }
  }
  return { groundFor, layAgain }
}

/** Whether the answers kept apart so far are all that the further readings tell apart. */
function isFineEnough(
  { encoding }: Ground,
  news: readonly Reading[],
  readings: ReadonlyMap<string, Reading>,
): boolean {
  const asked = new Set(news.map(({ question }) => question))
  return [...asked].every((number) => {
    const question = encoding.program.questionnaire.questions[number]
    const here = [...readings.values()].filter((one) => one.question === number)
    const slots = question && commonSlots(question, question, here)
    return slots?.length === encoding.variables[number]?.length
  })
}

function keyOf({ question, line }: Reading): string {
  return `${question}:${JSON.stringify(line)}`
}
