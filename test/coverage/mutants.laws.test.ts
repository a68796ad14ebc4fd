import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { toValues } from '../../src/answer/answer-value.ts'
import { readAnswers } from '../../src/answer/read-answers.ts'
import { judgeMutants } from '../../src/coverage/judge-mutants.ts'
import { mutate } from '../../src/coverage/mutate.ts'
import { compile } from '../../src/engine/compile.ts'
import type { Answers } from '../../src/model/answer.ts'
import type { Case } from '../../src/model/case.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { outcomeIn } from '../../src/proof/outcome-in.ts'
import { type Output, outputsOf } from '../../src/proof/output.ts'
import { anyAnswered } from '../support/any-answers.ts'
import { anySmallQuestionnaire } from '../support/any-questionnaire.ts'
import { countOfResponses, responsesTo } from '../support/every-response.ts'
import { assessByOracle } from '../support/oracle/assess-by-oracle.ts'

// Thousands of responses are tried; a busy machine may take its time.
vi.setConfig({ testTimeout: 240_000 })

/** A questionnaire with one case, which expects the standings and findings that come out. */
const anyWithCase = anyAnswered(
  anySmallQuestionnaire.filter((one) => countOfResponses(one) <= 150),
).map(({ questionnaire, answers }): Questionnaire => {
  const { topics, findings } = assessByOracle(questionnaire, answers, { settle: false })
  const example: Case = {
    id: 'example',
    title: 'As it comes out',
    answers: toValues(answers),
    expect: {
      topics: Object.fromEntries(topics.map(({ id, standing }) => [id, standing])),
      findings: Object.fromEntries(findings),
    },
  }
  return { ...questionnaire, cases: [example] }
})

test('a mutant is called the same only where it is, for every response tried one by one', () => {
  void fc.assert(
    fc.property(anyWithCase, (questionnaire) => {
      const outputs = outputsOf(questionnaire)
      for (const { mutant, fate } of judged(questionnaire)) {
        const apart = (answers: Answers) => differing(questionnaire, mutant.questionnaire, answers)
        if (fate.kind === 'same') {
          const found = responsesTo(questionnaire).flatMap((answers) => apart(answers)(outputs))
          expect({ change: mutant.change, found }).toEqual({ change: mutant.change, found: [] })
        } else if (fate.kind === 'survived' || fate.kind === 'beyond-cases') {
          const { output, verdict } = fate.shown
          expect(apart(verdict.before.answers)([output])).toEqual([output])
        }
      }
    }),
    { numRuns: 40 },
  )
})

test('a mutant is noticed exactly where the case comes out otherwise', () => {
  void fc.assert(
    fc.property(anyWithCase, (questionnaire) => {
      const outputs = outputsOf(questionnaire).filter(({ about }) => {
        return about === 'topic' || about === 'finding'
      })
      const { answers } = readAnswers(questionnaire, questionnaire.cases[0]?.answers ?? {})
      for (const { mutant, fate } of judged(questionnaire)) {
        const found = differing(questionnaire, mutant.questionnaire, answers)(outputs)
        expect(fate.kind === 'killed').toBe(found.length > 0)
      }
    }),
    { numRuns: 40 },
  )
})

function judged(questionnaire: Questionnaire) {
  const options = { mostNodes: 1_000_000, onProgress: () => {} }
  return judgeMutants(compile(questionnaire), mutate(questionnaire), options)
}

/** The outputs that the oracle finds to differ for a response. */
function differing(before: Questionnaire, after: Questionnaire, answers: Answers) {
  const one = assessByOracle(before, answers, { settle: false })
  const other = assessByOracle(after, answers, { settle: false })
  return (outputs: readonly Output[]) =>
    outputs.filter((output) => outcomeIn(before, one, output) !== outcomeIn(after, other, output))
}
