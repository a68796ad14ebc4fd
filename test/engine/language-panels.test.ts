import { describe, expect, test } from 'vitest'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { assessors } from '../support/assessors.ts'
import { blankQuestionnaire } from '../support/blank-questionnaire.ts'
import { type View, view } from '../support/view.ts'
import { said, type Written } from '../support/write-answers.ts'
import { is } from '../support/write-condition.ts'
import { finding } from '../support/write-definition.ts'
import { yesNo } from '../support/write-question.ts'

/** language.md, "Measures, classes, findings": panels. */
const questionnaire: Questionnaire = {
  ...blankQuestionnaire,
  questions: [yesNo('shown'), yesNo('tested'), yesNo('seen'), yesNo('eased')],
  findings: [finding('features', is('seen', 'yes')), finding('block-eased', is('eased', 'yes'))],
  panels: [
    {
      id: 'criteria',
      title: 'Criteria',
      showWhen: is('shown', 'yes'),
      rows: [{ finding: 'features' }, { finding: 'block-eased', untestedWhen: is('tested', 'no') }],
      sources: [],
      basis: 'project',
    },
  ],
}

const rows: readonly (readonly [fact: string, answers: Written, follows: View])[] = [
  [
    'rows carry the truth of their findings',
    { shown: 'yes', seen: 'yes' },
    { panels: { criteria: ['shown yes', 'features yes', 'block-eased unknown'] } },
  ],
  [
    'a row is untested where its condition holds, whatever it comes to',
    { tested: 'no', eased: 'no' },
    { panels: { criteria: ['shown unknown', 'features unknown', 'block-eased untested'] } },
  ],
  [
    'a row that holds was tested',
    { shown: 'no', tested: 'no', eased: 'yes' },
    { panels: { criteria: ['shown no', 'features unknown', 'block-eased yes'] } },
  ],
]

describe.each(assessors)('by the $by', ({ assess }) => {
  test.for(rows)('%s', ([, answers, follows]) => {
    expect(view(assess(questionnaire, said(answers)))).toMatchObject(follows)
  })
})
