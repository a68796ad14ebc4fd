import { describe, expect, test } from 'vitest'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { assessors } from '../support/assessors.ts'
import { blankQuestionnaire } from '../support/blank-questionnaire.ts'
import { type View, view } from '../support/view.ts'
import { said, type Written } from '../support/write-answers.ts'
import { all, any, classIs, holds, is, measure } from '../support/write-condition.ts'
import { drop, finding } from '../support/write-definition.ts'
import { scale, yesNo } from '../support/write-question.ts'

/** language.md, "Truth": what enables a question, and whose answers count. */
const questionnaire: Questionnaire = {
  ...blankQuestionnaire,
  questions: [
    yesNo('gate'),
    yesNo('gated', is('gate', 'yes')),
    yesNo('inner', is('gated', 'yes')),
    yesNo('through-finding', holds('seen')),
    yesNo('two-gates', all(is('gate', 'yes'), is('other', 'yes'))),
    yesNo('behind-drop', measure('relief', '>=', 50)),
    yesNo('behind-class', classIs('kind', 'first')),
    yesNo('either-gate', any(is('gated', 'yes'), is('other', 'yes'))),
    yesNo('other'),
    scale('before'),
    scale('after'),
  ],
  findings: [finding('seen', is('gate', 'yes'))],
  classes: [
    {
      id: 'kind',
      when: is('gate', 'yes'),
      rows: [{ class: 'first', when: is('other', 'yes') }, { class: 'second' }],
    },
  ],
  measures: [drop('relief', 'before', 'after')],
}

const rows: readonly (readonly [fact: string, answers: Written, follows: View])[] = [
  ['an unasked gate leaves it open', {}, { enabled: { gate: 'yes', gated: 'unknown' } }],
  ['a gate answered yes enables it', { gate: 'yes' }, { enabled: { gated: 'yes' } }],
  [
    'a gate answered no disables it, and all behind it',
    { gate: 'no', gated: 'yes' },
    { enabled: { gated: 'no', inner: 'no', 'through-finding': 'no', 'two-gates': 'no' } },
  ],
  [
    'a gate answered unknown opens it, through a finding too',
    { gate: 'unknown' },
    { enabled: { gated: 'yes', 'through-finding': 'yes' } },
  ],
  ['a gate declined opens it', { gate: 'declined' }, { enabled: { gated: 'yes' } }],
  [
    'a gate opened by unknown is asked before what it gates opens',
    { gate: 'unknown' },
    { enabled: { inner: 'unknown' } },
  ],
  [
    'an unknown behind an unknown opens too',
    { gate: 'unknown', gated: 'unknown' },
    { enabled: { inner: 'yes' } },
  ],
  [
    'an unknown gate waits for the other gate',
    { gate: 'unknown' },
    { enabled: { 'two-gates': 'unknown' } },
  ],
  [
    'an unknown gate beside a yes opens',
    { gate: 'unknown', other: 'yes' },
    { enabled: { 'two-gates': 'yes' } },
  ],
  [
    'an unknown gate beside a no does not',
    { gate: 'unknown', other: 'no' },
    { enabled: { 'two-gates': 'no' } },
  ],
  [
    'an answer to an open gate does not count yet',
    { gated: 'yes' },
    { enabled: { inner: 'unknown' } },
  ],
  [
    'an unknown gate beside a disabled one opens',
    { gate: 'no', other: 'unknown' },
    { enabled: { 'either-gate': 'yes' } },
  ],
  [
    'an open class with nothing left to ask opens',
    { gate: 'yes', other: 'unknown' },
    { enabled: { 'behind-class': 'yes' } },
  ],
  [
    'an open class that may not apply waits for what says so',
    { other: 'unknown' },
    { enabled: { 'behind-class': 'unknown' } },
  ],
  [
    'an open measure with nothing left to ask opens',
    { before: 8, after: 'unknown' },
    { enabled: { 'behind-drop': 'yes' } },
  ],
  [
    'an open measure with something left to ask does not',
    { before: 8 },
    { enabled: { 'behind-drop': 'unknown' } },
  ],
  [
    'an answer to a disabled question is not counted',
    { gate: 'no', gated: 'yes', other: 'unknown' },
    { answers: ['gate', 'other'] },
  ],
  ['an answer to an open question is', { gated: 'yes' }, { answers: ['gated'] }],
]

describe.each(assessors)('by the $by', ({ assess }) => {
  test.for(rows)('%s', ([, answers, follows]) => {
    expect(view(assess(questionnaire, said(answers)))).toMatchObject(follows)
  })
})
