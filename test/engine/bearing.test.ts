import { expect, test } from 'vitest'
import { assess } from '../../src/engine/assess.ts'
import { bearingOf } from '../../src/engine/bearing.ts'
import { compile } from '../../src/engine/compile.ts'
import { blankQuestionnaire } from '../support/blank-questionnaire.ts'
import { said } from '../support/write-answers.ts'
import { all, any, is } from '../support/write-condition.ts'
import { topic } from '../support/write-definition.ts'
import { yesNo } from '../support/write-question.ts'

test('a question that its gate hangs on no more still opens it, being the last to be asked', () => {
  const gate = any(all(is('settled', 'yes'), is('idle', 'yes')), is('left', 'yes'))
  const questionnaire = {
    ...blankQuestionnaire,
    questions: [yesNo('settled'), yesNo('idle'), yesNo('left'), yesNo('gated', gate)],
    topics: [topic('told', is('gated', 'yes'))],
  }
  const program = compile(questionnaire)
  const answers = said({ settled: 'no', left: 'unknown', gated: 'yes' })
  const standing = { id: 'told', standing: 'may-apply' }
  expect(bearingOf(program, answers, ['idle']).topics).toEqual([{ ...standing, canChange: true }])
  const asked = said({ settled: 'no', idle: 'no', left: 'unknown', gated: 'yes' })
  expect(assess(program, asked).topics).toMatchObject([{ id: 'told', standing: 'discuss' }])
})
