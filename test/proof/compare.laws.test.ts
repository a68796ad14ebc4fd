import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { toValue } from '../../src/answer/answer-value.ts'
import { validateAnswer } from '../../src/answer/validate-answer.ts'
import { compile } from '../../src/engine/compile.ts'
import type { Answers } from '../../src/model/answer.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { newComparer } from '../../src/proof/compare.ts'
import type { Compared } from '../../src/proof/compare-outputs.ts'
import { outcomeIn } from '../../src/proof/outcome-in.ts'
import { anyMutation } from '../support/any-mutation.ts'
import { anySmallQuestionnaire } from '../support/any-questionnaire.ts'
import { countOfResponses, responsesTo } from '../support/every-response.ts'
import { assessByOracle } from '../support/oracle/assess-by-oracle.ts'

// Thousands of responses are tried; a busy machine may take its time.
vi.setConfig({ testTimeout: 240_000 })

/** As many responses as can be tried one by one. */
const MOST = 400

const anyPair = fc
  .tuple(
    anySmallQuestionnaire.filter((one) => countOfResponses(one) <= MOST),
    fc.array(anyMutation, { minLength: 1, maxLength: 2 }),
    fc.boolean(),
  )
  .map(([one, mutations, isBack]) => {
    const other = mutations.reduce((made, mutate) => mutate(made), one)
    return isBack ? { before: other, after: one } : { before: one, after: other }
  })
  .filter(({ before }) => countOfResponses(before) <= MOST)

test('an output is called the same exactly where it is for every response, one by one', () => {
  void fc.assert(
    fc.property(anyPair, ({ before, after }) => {
      const responses = commonResponses(before, after)
      for (const { output, verdict } of compared(before, after)) {
        const beside = { ...output, id: nameIn(after, output.id) }
        const apart = responses.filter(({ one, other }) => {
          return outcomeIn(before, one, output) !== outcomeIn(after, other, beside)
        })
        expect({ output, verdict: verdict.kind }).toEqual({
          output,
          verdict: apart.length === 0 ? 'same' : 'different',
        })
        if (verdict.kind !== 'different') continue
        expect(verdict.before.answers.size).toBe(Math.min(...apart.map(({ size }) => size)))
      }
    }),
    { numRuns: 150 },
  )
})

test('one comparer for many finds what a comparer for each of them finds', () => {
  void fc.assert(
    fc.property(anyMany, ([base, mutations]) => {
      const comparer = newComparer(compile(base), { mostNodes: 1_000_000 })
      for (const mutate of mutations) {
        const mutant = mutate(base)
        const alone = compared(base, mutant).find(isDifferent)
        expect(comparer.firstDifference(compile(mutant))?.output).toEqual(alone?.output)
      }
    }),
    { numRuns: 50 },
  )
})

test('with little room it may pass over what it cannot decide, and says nothing untrue', () => {
  void fc.assert(
    fc.property(anyMany, fc.integer({ min: 60, max: 400 }), ([base, mutations], mostNodes) => {
      const comparer = newComparer(compile(base), { mostNodes })
      for (const mutate of mutations) {
        const mutant = mutate(base)
        const first = comparer.firstDifference(compile(mutant))
        if (first?.verdict.kind === 'not-decided') continue
        const different = compared(base, mutant).filter(isDifferent)
        if (first === undefined) expect(different).toEqual([])
        else expect(different.map(({ output }) => output)).toContainEqual(first.output)
      }
    }),
    { numRuns: 100 },
  )
})

const anyMany = fc.tuple(
  anySmallQuestionnaire.filter((one) => countOfResponses(one) <= MOST),
  fc.array(anyMutation, { minLength: 3, maxLength: 6 }),
)

const isDifferent = ({ verdict }: Compared): boolean => verdict.kind === 'different'

function compared(before: Questionnaire, after: Questionnaire): readonly Compared[] {
  return newComparer(compile(before), { mostNodes: 1_000_000 }).compareAll(compile(after))
}

const nameIn = ({ renamed }: Questionnaire, id: string): string => renamed[id] ?? id

/** Every response that both take, with what the oracle makes of it on either side. */
function commonResponses(before: Questionnaire, after: Questionnaire) {
  return responsesTo(before).flatMap((answers) => {
    const others = carriedOver(answers, after)
    if (others === undefined) return []
    return {
      size: answers.size,
      one: assessByOracle(before, answers, { settle: false }),
      other: assessByOracle(after, others, { settle: false }),
    }
  })
}

function carriedOver(answers: Answers, after: Questionnaire): Answers | undefined {
  const carried = [...answers].map(([id, answer]) => {
    const question = after.questions.find((one) => one.id === nameIn(after, id))
    const validation = question && validateAnswer(question, toValue(answer))
    return question && validation && 'answer' in validation
      ? ([question.id, validation.answer] as const)
      : undefined
  })
  return carried.every((one) => one !== undefined) ? new Map(carried) : undefined
}
