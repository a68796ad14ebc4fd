import { describe, expect, test } from 'vitest'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { assessors } from '../support/assessors.ts'
import { blankQuestionnaire } from '../support/blank-questionnaire.ts'
import { type View, view } from '../support/view.ts'
import { said, type Written } from '../support/write-answers.ts'
import { is, measure, none, number } from '../support/write-condition.ts'
import { countOf, drop, finding, fromMeasure, measureOf } from '../support/write-definition.ts'
import { scale, yesNo } from '../support/write-question.ts'

/** language.md, "Measures, classes, findings": measures. */
const questionnaire: Questionnaire = {
  ...blankQuestionnaire,
  questions: [
    yesNo('treated'),
    scale('days', { high: 31 }),
    scale('doses', { high: 31, when: is('treated', 'yes') }),
    scale('before'),
    scale('after', { when: is('treated', 'yes') }),
    scale('tenths', { high: 0.3, step: 0.1 }),
    scale('more-tenths', { high: 0.3, step: 0.1 }),
  ],
  measures: [
    measureOf('overuse', 'highest', 'days', 'doses'),
    measureOf('total', 'sum', 'tenths', 'more-tenths'),
    drop('relief', 'before', 'after'),
    measureOf('apart', 'difference', 'before', 'after'),
    measureOf('of-drop', 'sum', fromMeasure('relief'), 'days'),
    measureOf('only-doses', 'sum', 'doses'),
    countOf('count', is('treated', 'yes'), number('before', '>=', 5), number('days', '>', 3)),
  ],
  findings: [
    finding('overused', measure('overuse', '>=', 10)),
    finding('rare', measure('overuse', '<', 10)),
    finding('exact', measure('total', '=', 0.3)),
    finding('helped', measure('relief', '>=', 50)),
    finding('not-helped', measure('relief', '<', 50)),
    finding('denied', none(measure('relief', '>=', 50))),
  ],
}

const rows: readonly (readonly [fact: string, answers: Written, follows: View])[] = [
  [
    'one input of 12 settles `highest of … >= 10`',
    { days: 12 },
    {
      findings: { overused: 'yes', rare: 'no' },
      measures: { overuse: '12 to 31' },
    },
  ],
  ['an open input leaves it open', { days: 4 }, { findings: { overused: 'unknown' } }],
  [
    'an input not enabled drops out of highest',
    { days: 4, doses: 30, treated: 'no' },
    { measures: { overuse: '4 to 4' } },
  ],
  [
    'unknown and declined allow all values',
    { days: 'declined', treated: 'yes', doses: 'unknown' },
    { measures: { overuse: '0 to 31' } },
  ],
  [
    'decimals are exact',
    { tenths: 0.1, 'more-tenths': 0.2 },
    { findings: { exact: 'yes' }, measures: { total: '0.3 to 0.3' } },
  ],
  [
    'a drop is in percent of where it starts',
    { before: 8, after: 3, treated: 'yes' },
    {
      findings: { helped: 'yes', 'not-helped': 'no' },
      measures: {
        relief: '62.5 to 62.5',
        apart: '5 to 5',
      },
    },
  ],
  [
    'a rise is a drop below zero, and a difference has no sign',
    { before: 4, after: 5, treated: 'yes' },
    {
      measures: {
        relief: '-25 to -25',
        apart: '1 to 1',
      },
    },
  ],
  [
    'a drop from zero is undefined, and every line on it is no',
    { before: 0, after: 3, treated: 'yes' },
    {
      findings: { helped: 'no', 'not-helped': 'no', denied: 'yes' },
      measures: { relief: 'undefined' },
    },
  ],
  [
    'an end not enabled leaves a drop and a difference undefined',
    { before: 8, treated: 'no' },
    {
      findings: { helped: 'no', 'not-helped': 'no' },
      measures: { relief: 'undefined', apart: 'undefined' },
    },
  ],
  [
    'an end that may not be enabled leaves a drop open',
    { before: 8, after: 2 },
    {
      findings: { helped: 'unknown', 'not-helped': 'no' },
      measures: { relief: '75 to 75, or undefined' },
    },
  ],
  [
    'a start that may be zero leaves a drop open',
    { after: 0, treated: 'yes' },
    {
      findings: { helped: 'unknown', 'not-helped': 'no' },
      measures: { relief: '100 to 100, or undefined' },
    },
  ],
  [
    'an undefined measure drops out of a sum',
    { days: 4, treated: 'no' },
    { measures: { 'of-drop': '4 to 4' } },
  ],
  ['nothing left is undefined', { treated: 'no' }, { measures: { 'only-doses': 'undefined' } }],
  [
    'a count goes from what holds to what may',
    { treated: 'yes', before: 3 },
    { measures: { count: '1 to 2' } },
  ],
]

describe.each(assessors)('by the $by', ({ assess }) => {
  test.for(rows)('%s', ([, answers, follows]) => {
    expect(view(assess(questionnaire, said(answers)))).toMatchObject(follows)
  })
})
