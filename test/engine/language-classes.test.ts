import { describe, expect, test } from 'vitest'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { assessors } from '../support/assessors.ts'
import { blankQuestionnaire } from '../support/blank-questionnaire.ts'
import { type View, view } from '../support/view.ts'
import { said, type Written } from '../support/write-answers.ts'
import { classIs, classIsNot, classIsOneOf, is, number } from '../support/write-condition.ts'
import { finding } from '../support/write-definition.ts'
import { scale, yesNo } from '../support/write-question.ts'

/** language.md, "Measures, classes, findings": classes. */
const questionnaire: Questionnaire = {
  ...blankQuestionnaire,
  questions: [yesNo('treated'), yesNo('numb'), scale('relief', { high: 100, step: 10 })],
  classes: [
    {
      id: 'response',
      when: is('treated', 'yes'),
      rows: [
        { class: 'not-interpretable', when: is('numb', 'no') },
        { class: 'strong', when: number('relief', '>=', 80) },
        { class: 'partial', when: number('relief', '>=', 30) },
        { class: 'negative' },
      ],
    },
    { id: 'short', rows: [{ class: 'high', when: number('relief', '>=', 80) }] },
  ],
  findings: [
    finding('good', classIsOneOf('response', ['strong', 'partial'])),
    finding('not-strong', classIsNot('response', 'strong')),
    finding('bad', classIs('response', 'negative')),
  ],
}

const rows: readonly (readonly [fact: string, answers: Written, follows: View])[] = [
  [
    'the first row that holds names the class',
    { treated: 'yes', numb: 'yes', relief: 90 },
    { classes: { response: ['strong'], short: ['high'] }, findings: { good: 'yes', bad: 'no' } },
  ],
  [
    'a row before it wins',
    { treated: 'yes', numb: 'no', relief: 90 },
    { classes: { response: ['not-interpretable'] } },
  ],
  [
    'an open row may be the one',
    { treated: 'yes', relief: 90 },
    {
      classes: { response: ['not-interpretable', 'strong'] },
      findings: { good: 'unknown', bad: 'no', 'not-strong': 'unknown' },
    },
  ],
  [
    'where all that is possible is named, the line holds',
    { treated: 'yes', numb: 'yes', relief: 50 },
    { classes: { response: ['partial'] }, findings: { good: 'yes', 'not-strong': 'yes' } },
  ],
  [
    'a list that does not apply has no class',
    { treated: 'no', numb: 'yes', relief: 90 },
    {
      classes: { response: ['none'] },
      findings: { good: 'no', bad: 'no', 'not-strong': 'yes' },
    },
  ],
  [
    'a list that may not apply may have none',
    { numb: 'yes', relief: 90 },
    { classes: { response: ['strong', 'none'] }, findings: { good: 'unknown', bad: 'no' } },
  ],
  ['a list may run out', { relief: 10 }, { classes: { short: ['none'] } }],
  ['an open list may run out', {}, { classes: { short: ['high', 'none'] } }],
]

describe.each(assessors)('by the $by', ({ assess }) => {
  test.for(rows)('%s', ([, answers, follows]) => {
    expect(view(assess(questionnaire, said(answers)))).toMatchObject(follows)
  })
})
