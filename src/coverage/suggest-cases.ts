import { compile } from '../engine/compile.ts'
import type { Program } from '../engine/program.ts'
import { verifyAnswers } from '../engine/verify-case.ts'
import type { Answers } from '../model/answer.ts'
import type { Expectation } from '../model/case.ts'
import type { Encoding } from '../proof/encoding.ts'
import type { Owner } from '../proof/owned-condition.ts'
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
    const aspects = shows.map((item) => aspectsOf(program, answers, item)).reduce(joinAspects)
    return { answers, expect: expectationOf(program, answers, aspects), for: { shows } }
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

function aspectsOf(program: Program, answers: Answers, item: Item): Aspects {
  switch (item.kind) {
    case 'standing':
      return { ...noAspects, topics: [item.topic] }
    case 'red-flag':
      return { ...noAspects, redFlags: [item.id] }
    case 'row':
      return { ...noAspects, classes: [item.list] }
    case 'line':
      return aspectsOfOwner(program, answers, item.at.owner)
  }
}

function aspectsOfOwner(program: Program, answers: Answers, owner: Owner): Aspects {
  const { kind, id } = owner
  switch (kind) {
    case 'red-flag':
      return { ...noAspects, redFlags: [id] }
    case 'finding':
      return { ...noAspects, findings: [id] }
    case 'class-list':
    case 'class-row':
      return { ...noAspects, classes: [id] }
    case 'topic':
      return { ...noAspects, topics: [id] }
    case 'provider-question':
      return { ...noAspects, topics: [id], asks: [owner.question] }
    default:
      return tellingAspects(program, answers)
  }
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
