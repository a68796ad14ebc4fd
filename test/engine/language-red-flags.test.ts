import { describe, expect, test } from 'vitest'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { assessors } from '../support/assessors.ts'
import { blankQuestionnaire } from '../support/blank-questionnaire.ts'
import { type View, view } from '../support/view.ts'
import { said, type Written } from '../support/write-answers.ts'
import { all, flag, is, number } from '../support/write-condition.ts'
import { finding, redFlag, topic } from '../support/write-definition.ts'
import { scale, yesNo } from '../support/write-question.ts'

/** language.md, "Red flags". */
const questionnaire: Questionnaire = {
  ...blankQuestionnaire,
  questions: [yesNo('sudden'), yesNo('weak'), yesNo('fever'), scale('age', { high: 90 })],
  redFlags: [
    redFlag('thunderclap', is('sudden', 'yes'), { urgency: 'emergency', stop: true }),
    redFlag('weakness', is('weak', 'yes'), { urgency: 'urgent', stop: false }),
    redFlag('infection', all(is('fever', 'yes'), is('weak', 'yes')), {
      urgency: 'soon',
      stop: false,
    }),
    redFlag('minor', number('age', '<', 18), { urgency: 'routine', stop: true }),
  ],
  findings: [finding('flagged', flag('weakness'))],
  topics: [topic('block', is('weak', 'yes')), topic('rest', is('weak', 'no'))],
}

const rows: readonly (readonly [fact: string, answers: Written, follows: View])[] = [
  [
    'nothing is ruled out before anything is asked',
    {},
    {
      urgency: 'routine to emergency',
      flags: { thunderclap: 'unknown', weakness: 'unknown' },
      settledBy: { thunderclap: ['sudden'], infection: ['weak', 'fever'], minor: ['age'] },
    },
  ],
  [
    'an established flag is the least there is',
    { weak: 'yes', sudden: 'no' },
    { urgency: 'urgent to urgent', findings: { flagged: 'yes' } },
  ],
  [
    'an open flag is the most there is',
    { weak: 'no' },
    { urgency: 'routine to emergency', flags: { weakness: 'no' } },
  ],
  [
    'no flag is routine',
    { weak: 'no', sudden: 'no', age: 40 },
    { urgency: 'routine to routine', stopped: false },
  ],
  [
    'a stop withholds every topic, relevant or not',
    { weak: 'yes', sudden: 'yes' },
    { stopped: true, topics: { block: 'withheld', rest: 'withheld' } },
  ],
  [
    'a routine flag may stop',
    { sudden: 'no', weak: 'no', age: 12 },
    { urgency: 'routine to routine', stopped: true },
  ],
  ['an open stop does not stop', { weak: 'yes' }, { stopped: false, topics: { block: 'discuss' } }],
]

describe.each(assessors)('by the $by', ({ assess }) => {
  test.for(rows)('%s', ([, answers, follows]) => {
    expect(view(assess(questionnaire, said(answers)))).toMatchObject(follows)
  })
})
