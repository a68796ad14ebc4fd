import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { resultFields } from '../../src/batch/result-field.ts'
import { resultWriter } from '../../src/batch/write-result.ts'
import { compile } from '../../src/engine/compile.ts'
import { LANES } from '../../src/engine/lanes.ts'
import type { Answers } from '../../src/model/answer.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { anyAnswers } from '../support/any-answers.ts'
import { anyQuestionnaire } from '../support/any-questionnaire.ts'
import { assessByEngine } from '../support/assessors.ts'
import { writeResults } from '../support/write-results.ts'

// A law takes as long as its runs do, on whatever machine.
vi.setConfig({ testTimeout: 120_000 })

test('a result tells what an assessment does', () => {
  void fc.assert(
    fc.property(
      anyQuestionnaire.chain((questionnaire) => {
        const group = fc.array(anyAnswers(questionnaire), { minLength: 1, maxLength: LANES })
        return fc.tuple(fc.constant(questionnaire), group)
      }),
      ([questionnaire, group]) => {
        expect(written(questionnaire, group)).toEqual(
          group.map((answers, at) => ({
            id: `a${at}`,
            ...toldOf(assessByEngine(questionnaire, answers)),
          })),
        )
      },
    ),
    { numRuns: 300 },
  )
})

/** Every field there is, of responses that are run at once. */
function written(questionnaire: Questionnaire, group: readonly Answers[]): readonly unknown[] {
  const program = compile(questionnaire)
  const write = resultWriter(program, resultFields)
  return writeResults(program, group, { fields: resultFields, write }).map((text): unknown => {
    return JSON.parse(text)
  })
}

function toldOf({ urgency, redFlags, topics, classes, findings, measures }: Assessment) {
  const flagsThatAre = (truth: string) => {
    return redFlags.filter((flag) => flag.truth === truth).map(({ id }) => id)
  }
  const told = topics.filter(({ standing }) => standing !== 'not-relevant')
  const inStanding = new Set(told.map(({ standing }) => standing))
  return {
    urgency,
    redFlags: flagsThatAre('yes'),
    openRedFlags: flagsThatAre('unknown'),
    topics: Object.fromEntries(
      [...inStanding].map((standing) => [
        standing,
        told.filter((topic) => topic.standing === standing).map(({ id }) => id),
      ]),
    ),
    classes: Object.fromEntries([...classes].map(([id, result]) => [id, result.class])),
    findings: Object.fromEntries(findings),
    measures: Object.fromEntries(measures),
  }
}
