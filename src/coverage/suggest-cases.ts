import { compile } from '../engine/compile.ts'
import { verifyAnswers } from '../engine/verify-case.ts'
import type { Answers } from '../model/answer.ts'
import type { Expectation } from '../model/case.ts'
import type { Encoding } from '../proof/encoding.ts'
import { aspectsOf } from './aspects-of.ts'
import type { Item } from './coverage-item.ts'
import {
  type Aspects,
  expectationOf,
  joinAspects,
  noAspects,
  tellingAspects,
} from './expectation-of.ts'
import type { Difference, Judged } from './judge-mutants.ts'
import { suggestResponses } from './suggest-responses.ts'

/** A case that is missing: what it expects is what comes out now, for the author to confirm. */
export type Suggestion = {
  readonly answers: Answers
  readonly expect: Expectation
  readonly for: { readonly shows: readonly Item[] } | { readonly tells: Judged }
}

/** Cases that show what no case shows, and then those that notice the mutants that none notices. */
export function suggestCases(
  encoding: Encoding,
  missing: readonly Item[],
  survivors: readonly Judged[],
): readonly Suggestion[] {
  const { program } = encoding
  const found = suggestResponses(encoding, missing).map(({ answers, shows }): Suggestion => {
    const aspects = shows.map((item) => {
      const own = aspectsOf(item)
      return own === noAspects ? tellingAspects(program, answers) : own
    })
    return {
      answers,
      expect: expectationOf(program, answers, aspects.reduce(joinAspects)),
      for: { shows },
    }
  })
  for (const judged of survivors) {
    if (judged.fate.kind !== 'survived') continue
    const mutated = compile(judged.mutant.questionnaire)
    if (found.some(({ answers, expect }) => verifyAnswers(mutated, answers, expect).length > 0))
      continue
    const { output, verdict } = judged.fate.shown
    const { answers } = verdict.before
    const expect = expectationOf(program, answers, aspectsOfOutput(output))
    found.push({ answers, expect, for: { tells: judged } })
  }
  return found
}

function aspectsOfOutput({ about, id, part }: Difference['output']): Aspects {
  switch (about) {
    case 'red-flag':
      return { ...noAspects, redFlags: [id] }
    case 'finding':
      return { ...noAspects, findings: [id] }
    case 'class':
      return { ...noAspects, classes: [id] }
    case 'topic':
      return { ...noAspects, topics: [id] }
    case 'provider-question':
      return { ...noAspects, asks: part === undefined ? [] : [part] }
    default:
      return noAspects
  }
}
