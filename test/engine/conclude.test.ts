import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../../src/engine/compile.ts'
import { conclude } from '../../src/engine/conclude.ts'
import { anyAnswered } from '../support/any-answers.ts'
import { anyQuestionnaire } from '../support/any-questionnaire.ts'
import { assessByOracle } from '../support/oracle/assess-by-oracle.ts'

test('what weighs most comes out as in the whole assessment', () => {
  void fc.assert(
    fc.property(anyAnswered(anyQuestionnaire), ({ questionnaire, answers }) => {
      const whole = assessByOracle(questionnaire, answers, { settle: false })
      const { urgency, redFlags, standings } = conclude(compile(questionnaire), answers)
      expect(urgency).toEqual(whole.urgency)
      expect([...redFlags]).toEqual(whole.redFlags.map(({ id, truth }) => [id, truth]))
      expect([...standings]).toEqual(whole.topics.map(({ id, standing }) => [id, standing]))
    }),
    { numRuns: 200 },
  )
})
