import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { compile } from '../../src/engine/compile.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { encode, encodeOpened } from '../../src/proof/encode.ts'
import { encodeFailure } from '../../src/proof/encode-certainty.ts'
import { encodePossibility } from '../../src/proof/encode-possibility.ts'
import { newEncoding } from '../../src/proof/encoding.ts'
import { prove } from '../../src/proof/prove.ts'
import type { Statement } from '../../src/proof/statement.ts'
import { statementsOf } from '../../src/proof/statements-of.ts'
import { anyCheck } from '../support/any-check.ts'
import { anySmallQuestionnaire } from '../support/any-questionnaire.ts'
import { countResponses, encodedResponses } from '../support/count-responses.ts'
import { countOfResponses, responsesTo } from '../support/every-response.ts'
import { failsFor } from '../support/oracle/fails-for.ts'
import { isSo } from '../support/oracle/is-so.ts'
import { mattersByTrial } from '../support/oracle/matters-by-trial.ts'
import { addsByTrial, holdsByTrial } from '../support/oracle/parts-by-trial.ts'
import { keyWithout, type Tried, tryResponse } from '../support/oracle/tried.ts'
import { named } from '../support/oracle/world.ts'

// Thousands of responses are tried; a busy machine may take its time.
vi.setConfig({ testTimeout: 120_000 })

/** As many responses as can be tried one by one. */
const MOST = 800

const anyChecked = fc
  .tuple(anySmallQuestionnaire, fc.array(anyCheck, { minLength: 2, maxLength: 4 }))
  .map(([questionnaire, checks]): Questionnaire => {
    // Each provider question in words of its own, so that its being asked can be seen.
    const topics = questionnaire.topics.map((topic) => ({
      ...topic,
      askYourProvider: topic.askYourProvider.map((question) => ({ ...question, ask: question.id })),
    }))
    return { ...questionnaire, topics, checks: checks.map((check) => check(questionnaire)) }
  })
  .filter((questionnaire) => countOfResponses(questionnaire) <= MOST)

describe('of every statement, trying every response', () => {
  test('finds what is proved, and what is not fails for the smallest response', () => {
    void fc.assert(
      fc.property(anyChecked, (questionnaire) => {
        const all = responsesTo(questionnaire).map((one) => tryResponse(questionnaire, one))
        const byTrial = trial(questionnaire, all)
        for (const { statement, verdict } of prove(compile(questionnaire), 1_000_000)) {
          const size = verdict.kind === 'refuted' ? verdict.response.size : undefined
          expect({ statement, verdict: verdict.kind, size }).toEqual(byTrial(statement))
        }
      }),
      { numRuns: 200 },
    )
  })

  test('counts as many responses as the diagrams do', () => {
    void fc.assert(
      fc.property(anyChecked, (questionnaire) => {
        const program = compile(questionnaire)
        const encoding = newEncoding(program, 1_000_000)
        encode(encoding)
        const encodings = { encoding, opened: encodeOpened(encoding) }
        const all = byKey(encodedResponses(encoding).map((one) => tryResponse(questionnaire, one)))
        for (const statement of statementsOf(program)) {
          if (isOfConditions(statement)) continue
          const [diagram, isCounted] = isCertain(statement)
            ? [encodeFailure(encodings, statement), (one: Tried) => failsFor(statement, one, all)]
            : [encodePossibility(encoding, statement), (one: Tried) => isSo(statement, one)]
          const counted = [...all.values()].filter(isCounted).length
          expect({ statement, count: countResponses(encoding, diagram) }).toEqual({
            statement,
            count: counted,
          })
        }
      }),
      { numRuns: 150 },
    )
  })
})

type Certain = Extract<Statement, { kind: 'check' | 'is-complete' | 'is-not-hidden' | 'is-kept' }>

type OfConditions = Extract<Statement, { kind: 'can-matter' | 'can-hold' | 'adds-something' }>

const isCertain = (statement: Statement): statement is Certain =>
  ['check', 'is-complete', 'is-not-hidden', 'is-kept'].includes(statement.kind)

/** Not about single responses: there is nothing to count. */
const isOfConditions = (statement: Statement): statement is OfConditions =>
  ['can-matter', 'can-hold', 'adds-something'].includes(statement.kind)

const byKey = (all: readonly Tried[]): ReadonlyMap<string, Tried> =>
  new Map(all.map((one) => [keyWithout(one.answers), one]))

/** What comes of a statement when every response is tried. */
function trial(questionnaire: Questionnaire, all: readonly Tried[]) {
  const found = byKey(all)
  const isPossible = (statement: Exclude<Statement, Certain>): boolean => {
    switch (statement.kind) {
      case 'can-matter':
        return mattersByTrial(
          named(questionnaire.questions, statement.question),
          statement.option,
          all,
        )
      case 'can-hold':
        return holdsByTrial(statement.part, questionnaire, all)
      case 'adds-something':
        return addsByTrial(statement.part, questionnaire, all)
      default:
        return all.some((one) => isSo(statement, one))
    }
  }
  return (statement: Statement) => {
    if (!isCertain(statement)) {
      return { statement, verdict: isPossible(statement) ? 'proved' : 'impossible' }
    }
    const failing = all.filter((one) => failsFor(statement, one, found))
    if (failing.length === 0) return { statement, verdict: 'proved' }
    const size = Math.min(...failing.map(({ answers }) => answers.size))
    return { statement, verdict: 'refuted', size }
  }
}
