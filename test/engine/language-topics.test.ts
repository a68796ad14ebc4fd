import { describe, expect, test } from 'vitest'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { assessors } from '../support/assessors.ts'
import { blankQuestionnaire } from '../support/blank-questionnaire.ts'
import { type View, view } from '../support/view.ts'
import { said, type Written } from '../support/write-answers.ts'
import { holds, is } from '../support/write-condition.ts'
import { finding, topic } from '../support/write-definition.ts'
import { yesNo } from '../support/write-question.ts'

/** language.md, "Topics": standings, and what goes with them. */
const questionnaire: Questionnaire = {
  ...blankQuestionnaire,
  questions: [yesNo('near'), yesNo('cared'), yesNo('blocked'), yesNo('thinner'), yesNo('rested')],
  findings: [
    finding('care-tried', is('cared', 'yes')),
    finding('block-helped', is('blocked', 'yes')),
    finding('on-thinner', is('thinner', 'yes')),
  ],
  topics: [
    topic('plain', is('near', 'yes'), {
      order: 2,
      ask: [
        { id: 'plain-how', ask: 'How?' },
        { id: 'plain-thinner', ask: 'Who decides?', when: holds('on-thinner') },
      ],
    }),
    topic('stepped', is('near', 'yes'), {
      first: ['care-tried', 'block-helped'],
      because: ['block-helped'],
      cautions: ['on-thinner'],
      order: 1,
      ask: [
        { id: 'stepped-how', ask: 'How?' },
        { id: 'stepped-after', ask: 'After what?' },
      ],
    }),
    topic('late', is('rested', 'yes'), { ask: [{ id: 'late-when', ask: 'When?' }] }),
  ],
}

const rows: readonly (readonly [fact: string, answers: Written, follows: View])[] = [
  [
    'not relevant',
    { near: 'no', rested: 'no' },
    { topics: { plain: 'not-relevant', stepped: 'not-relevant' }, ask: [] },
  ],
  [
    'relevance open: it may apply, and what comes first is named',
    { cared: 'no' },
    {
      topics: { plain: 'may-apply', stepped: 'may-apply' },
      settledBy: { plain: ['near'], stepped: ['near'] },
      first: { stepped: ['care-tried no', 'block-helped unknown'] },
    },
  ],
  ['relevant, and nothing first', { near: 'yes' }, { topics: { plain: 'discuss' } }],
  [
    'relevant, and one first is no: later, whatever is open',
    { near: 'yes', blocked: 'no' },
    { topics: { stepped: 'later' }, settledBy: { stepped: [] } },
  ],
  [
    'relevant, and one first is open: it may apply',
    { near: 'yes', cared: 'yes' },
    { topics: { stepped: 'may-apply' }, settledBy: { stepped: ['blocked'] } },
  ],
  [
    'relevant, and every first holds',
    { near: 'yes', cared: 'yes', blocked: 'yes' },
    {
      topics: { stepped: 'discuss' },
      because: { stepped: ['block-helped'] },
      first: { stepped: [] },
    },
  ],
  [
    'ties go to the question the author has first',
    { near: 'yes' },
    { settledBy: { stepped: ['cared'] } },
  ],
  ['a caution not ruled out is named', {}, { cautions: { stepped: ['on-thinner unknown'] } }],
  ['a caution that holds is', { thinner: 'yes' }, { cautions: { stepped: ['on-thinner yes'] } }],
  ['a caution ruled out is not', { thinner: 'no' }, { cautions: { stepped: [] } }],
  [
    'the same question of two topics is asked once, under the one ranked first',
    { near: 'yes', cared: 'no', thinner: 'yes', rested: 'yes' },
    {
      ask: [
        'late-when: When? (late)',
        'plain-how: How? (plain, stepped)',
        'plain-thinner: Who decides? (plain)',
        'stepped-after: After what? (stepped)',
      ],
    },
  ],
  [
    'what may apply is asked before what is for later',
    { near: 'yes', cared: 'no', thinner: 'no' },
    {
      ask: [
        'plain-how: How? (plain, stepped)',
        'late-when: When? (late)',
        'stepped-after: After what? (stepped)',
      ],
    },
  ],
  [
    'an open condition shows no provider question',
    { near: 'yes', rested: 'no' },
    { ask: ['plain-how: How? (plain, stepped)', 'stepped-after: After what? (stepped)'] },
  ],
]

describe.each(assessors)('by the $by', ({ assess }) => {
  test.for(rows)('%s', ([, answers, follows]) => {
    expect(view(assess(questionnaire, said(answers)))).toMatchObject(follows)
  })
})
