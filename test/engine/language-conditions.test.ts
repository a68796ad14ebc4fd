import { describe, expect, test } from 'vitest'
import type { Condition } from '../../src/model/condition.ts'
import type { Truth } from '../../src/model/truth.ts'
import { assessors } from '../support/assessors.ts'
import { blankQuestionnaire } from '../support/blank-questionnaire.ts'
import { said, type Written } from '../support/write-answers.ts'
import {
  all,
  any,
  atLeast,
  between,
  holds,
  includes,
  is,
  isAnswered,
  isNot,
  isOneOf,
  isUnknown,
  none,
  not,
  number,
} from '../support/write-condition.ts'
import { finding } from '../support/write-definition.ts'
import { choice, choices, scale, text, yesNo } from '../support/write-question.ts'

type Example = readonly [truth: Truth, of: string, when: Condition, answers: Written]

const questions = [
  yesNo('gate'),
  yesNo('gated', is('gate', 'yes')),
  choices('gated-site', ['head', 'ear'], is('gate', 'yes')),
  choice('pattern', ['bouts', 'steady', 'mixed']),
  choices('site', ['head', 'ear', 'neck']),
  scale('worst'),
  text('note'),
  yesNo('a'),
  yesNo('b'),
  yesNo('c'),
]

const lines: readonly Example[] = [
  ['yes', 'the answer named', is('gate', 'yes'), { gate: 'yes' }],
  ['no', 'another answer', is('gate', 'yes'), { gate: 'no' }],
  ['unknown', 'what is not asked', is('gate', 'yes'), {}],
  ['unknown', 'what is unknown', is('gate', 'yes'), { gate: 'unknown' }],
  ['unknown', 'what is declined', is('gate', 'yes'), { gate: 'declined' }],
  ['unknown', '`is not` of what is not asked', isNot('gate', 'yes'), {}],
  ['no', '`is not` of the answer', isNot('pattern', 'bouts'), { pattern: 'bouts' }],
  ['yes', '`is not` of another', isNot('pattern', 'bouts'), { pattern: 'mixed' }],
  ['yes', '`is one of` with it', isOneOf('pattern', ['bouts', 'mixed']), { pattern: 'mixed' }],
  ['no', '`is one of` without it', isOneOf('pattern', ['bouts', 'mixed']), { pattern: 'steady' }],
  ['yes', '`any of`, one chosen', includes('site', 'any', ['head', 'ear']), { site: ['ear'] }],
  ['no', '`any of`, none chosen', includes('site', 'any', ['head', 'ear']), { site: ['neck'] }],
  ['no', '`all of`, one chosen', includes('site', 'all', ['head', 'ear']), { site: ['ear'] }],
  ['yes', '`all of`, all', includes('site', 'all', ['head', 'ear']), { site: ['ear', 'head'] }],
  ['no', '`none of`, one chosen', includes('site', 'none', ['head', 'ear']), { site: ['ear'] }],
  ['yes', '`none of`, none chosen', includes('site', 'none', ['head']), { site: ['neck'] }],
  ['unknown', '`none of`, not asked', includes('site', 'none', ['head']), {}],
  ['yes', '`>=` at its bound', number('worst', '>=', 7), { worst: 7 }],
  ['no', '`>` at its bound', number('worst', '>', 7), { worst: 7 }],
  ['no', '`<` at its bound', number('worst', '<', 7), { worst: 7 }],
  ['yes', '`<=` at its bound', number('worst', '<=', 7), { worst: 7 }],
  ['yes', '`=` at its bound', number('worst', '=', 7), { worst: 7 }],
  ['no', '`=` beside its bound', number('worst', '=', 7), { worst: 6 }],
  ['no', '`between` just below', between('worst', 4, 6), { worst: 3 }],
  ['yes', '`between` at its low end', between('worst', 4, 6), { worst: 4 }],
  ['yes', '`between` at its high end', between('worst', 4, 6), { worst: 6 }],
  ['no', '`between` just above', between('worst', 4, 6), { worst: 7 }],
  ['unknown', 'a bound its limits decide, not asked', number('worst', '>=', 0), {}],
  ['yes', 'a finding that holds', holds('given'), { a: 'yes' }],
  ['no', 'a finding that does not', holds('given'), { a: 'no' }],
  ['no', '`not` of a finding that holds', not('given'), { a: 'yes' }],
  ['yes', '`not` of a finding that does not', not('given'), { a: 'no' }],
  ['unknown', '`not` of an open finding', not('given'), { a: 'declined' }],
]

const states: readonly Example[] = [
  ['yes', '`is answered`, an answer', isAnswered('note'), { note: { text: 'at night' } }],
  ['no', '`is answered`, unknown', isAnswered('gate'), { gate: 'unknown' }],
  ['no', '`is answered`, declined', isAnswered('gate'), { gate: 'declined' }],
  ['unknown', '`is answered`, not asked', isAnswered('gate'), {}],
  ['no', '`is answered`, disabled', isAnswered('gated'), { gate: 'no', gated: 'yes' }],
  ['unknown', '`is answered`, open and answered', isAnswered('gated'), { gated: 'yes' }],
  ['no', '`is answered`, open and unknown', isAnswered('gated'), { gated: 'unknown' }],
  ['yes', '`is unknown`, unknown', isUnknown('gate'), { gate: 'unknown' }],
  ['yes', '`is unknown`, declined', isUnknown('gate'), { gate: 'declined' }],
  ['no', '`is unknown`, an answer', isUnknown('gate'), { gate: 'no' }],
  ['unknown', '`is unknown`, not asked', isUnknown('gate'), {}],
  ['no', '`is unknown`, disabled', isUnknown('gated'), { gate: 'no', gated: 'unknown' }],
  ['unknown', '`is unknown`, open and declined', isUnknown('gated'), { gated: 'declined' }],
  ['no', '`is unknown`, open and answered', isUnknown('gated'), { gated: 'no' }],
]

const gated: readonly Example[] = [
  ['no', 'a disabled question', is('gated', 'yes'), { gate: 'no', gated: 'yes' }],
  ['yes', '`is not`, disabled', isNot('gated', 'yes'), { gate: 'no', gated: 'yes' }],
  ['yes', '`none`, disabled', none(is('gated', 'yes')), { gate: 'no' }],
  ['yes', '`none of`, disabled', includes('gated-site', 'none', ['head']), { gate: 'no' }],
  ['unknown', 'an open question answered so', is('gated', 'yes'), { gated: 'yes' }],
  ['no', 'an open question answered otherwise', is('gated', 'yes'), { gated: 'no' }],
  ['yes', '`is not`, open and answered otherwise', isNot('gated', 'yes'), { gated: 'no' }],
  ['yes', 'a question behind an unknown', is('gated', 'yes'), { gate: 'unknown', gated: 'yes' }],
]

const [a, b, c] = [is('a', 'yes'), is('b', 'yes'), is('c', 'yes')]

const combiners: readonly Example[] = [
  ['no', '`all` with a no', all(a, b), { a: 'no' }],
  ['unknown', '`all` without a no', all(a, b), { a: 'yes' }],
  ['yes', '`all`, each yes', all(a, b), { a: 'yes', b: 'yes' }],
  ['yes', '`any` with a yes', any(a, b), { a: 'yes' }],
  ['unknown', '`any` without a yes', any(a, b), { a: 'no' }],
  ['no', '`any`, each no', any(a, b), { a: 'no', b: 'no' }],
  ['no', '`none` with a yes', none(a, b), { a: 'yes' }],
  ['unknown', '`none` without a yes', none(a, b), { a: 'no' }],
  ['yes', '`none`, each no', none(a, b), { a: 'no', b: 'no' }],
  ['yes', 'at least two, reached', atLeast(2, a, b, c), { a: 'yes', c: 'yes' }],
  ['no', 'at least two, out of reach', atLeast(2, a, b, c), { a: 'no', c: 'no' }],
  ['unknown', 'at least two, within reach', atLeast(2, a, b, c), { a: 'no', c: 'yes' }],
  ['unknown', 'a combination in another', all(any(a, b), none(c)), { a: 'yes' }],
  ['no', 'a combination that fails another', all(any(a, b), none(c)), { c: 'yes' }],
]

describe.each(assessors)('by the $by', ({ assess }) => {
  test.for([...lines, ...states, ...gated, ...combiners])('is %s: %s', (example) => {
    const [truth, , when, answers] = example
    const findings = [finding('it', when), finding('given', is('a', 'yes'))]
    const assessment = assess({ ...blankQuestionnaire, questions, findings }, said(answers))
    expect(assessment.findings.get('it')).toBe(truth)
  })
})
