import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toValues } from '../../src/answer/answer-value.ts'
import { readAnswers } from '../../src/answer/read-answers.ts'
import { seededRandom } from '../../src/cli/seeded-random.ts'
import { compile } from '../../src/engine/compile.ts'
import { enablement } from '../../src/engine/enable.ts'
import { sampler } from '../../src/engine/sample.ts'
import type { Answers } from '../../src/model/answer.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { anyQuestionnaire } from '../support/any-questionnaire.ts'
import { blankQuestionnaire } from '../support/blank-questionnaire.ts'
import { is } from '../support/write-condition.ts'
import { yesNo } from '../support/write-question.ts'

const draw = (questionnaire: Questionnaire, count: number, seed: number): readonly Answers[] => {
  const next = sampler(compile(questionnaire), seededRandom(seed))
  return Array.from({ length: count }, () => next())
}

test('every sampled answer may stand, to a question that is asked', () => {
  void fc.assert(
    fc.property(anyQuestionnaire, fc.nat(9999), (questionnaire, seed) => {
      const program = compile(questionnaire)
      for (const answers of draw(questionnaire, 5, seed)) {
        const read = readAnswers(questionnaire, toValues(answers))
        expect(read.rejections).toEqual([])
        const enabled = enablement(program, answers)
        for (const id of answers.keys()) expect(enabled.get(id)).toBe('yes')
      }
    }),
    { numRuns: 300 },
  )
})

test('the same seed draws the same responses, and another seed others', () => {
  const questionnaire = { ...blankQuestionnaire, questions: [yesNo('a'), yesNo('b'), yesNo('c')] }
  expect(draw(questionnaire, 50, 7)).toEqual(draw(questionnaire, 50, 7))
  expect(draw(questionnaire, 50, 8)).not.toEqual(draw(questionnaire, 50, 7))
})

test('unknown, declined and questions passed over are among the samples', () => {
  const questionnaire = { ...blankQuestionnaire, questions: [yesNo('a'), yesNo('b')] }
  const said = draw(questionnaire, 2000, 1).map((answers) => answers.get('a')?.kind ?? 'not asked')
  expect(new Set(said)).toEqual(new Set(['yes-no', 'unknown', 'declined', 'not asked']))
})

test('a question that waits for a later one is asked once that is answered', () => {
  const waiting = { ...yesNo('waiting'), when: is('later', 'yes') }
  const questionnaire = { ...blankQuestionnaire, questions: [waiting, yesNo('later')] }
  const answered = draw(questionnaire, 500, 1).filter((answers) => answers.has('waiting'))
  expect(answered.length).toBeGreaterThan(0)
})
