import { describe, expect, test } from 'vitest'
import { mutate } from '../../src/coverage/mutate.ts'
import { mutateCondition } from '../../src/coverage/mutate-condition.ts'
import type { Condition } from '../../src/model/condition.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { writeCondition } from '../../src/report/write-condition.ts'
import { blankQuestionnaire } from '../support/blank-questionnaire.ts'
import {
  all,
  any,
  atLeast,
  between,
  classIsOneOf,
  holds,
  includes,
  is,
  isAnswered,
  isNot,
  isOneOf,
  measure,
  none,
  not,
  number,
} from '../support/write-condition.ts'
import { finding, redFlag, topic } from '../support/write-definition.ts'
import { choice, choices, scale, yesNo } from '../support/write-question.ts'

const classes = {
  id: 'size',
  rows: [
    { class: 'big', when: number('pain', '>=', 7) },
    { class: 'middle', when: number('pain', '>=', 4) },
    { class: 'small' },
  ],
}

const questionnaire: Questionnaire = {
  ...blankQuestionnaire,
  questions: [
    yesNo('hot'),
    choice('side', ['left', 'right', 'both']),
    choices('site', ['front', 'back', 'top']),
    scale('pain', { when: is('hot', 'yes') }),
    scale('dose', { step: 0.5 }),
  ],
  classes: [classes],
}

describe('a slip of the pen in a condition', () => {
  test.for<{ condition: Condition; slips: readonly string[] }>([
    { condition: is('hot', 'yes'), slips: ['hot is not yes'] },
    { condition: is('side', 'left'), slips: ['side is not left', 'side is right'] },
    { condition: isNot('side', 'left'), slips: ['side is left', 'side is not right'] },
    {
      condition: isOneOf('side', ['left', 'right']),
      slips: ['side is one of [right]', 'side is one of [left]'],
    },
    {
      condition: classIsOneOf('size', ['big']),
      slips: ['size is one of [middle]', 'size is one of [big, middle]'],
    },
    {
      condition: includes('site', 'any', ['front']),
      slips: [
        'site includes none of [front]',
        'site includes back',
        'site includes any of [front, back]',
      ],
    },
    {
      condition: includes('site', 'all', ['front', 'back']),
      slips: [
        'site includes any of [front, back]',
        'site includes none of [front, back]',
        'site includes all of [back]',
        'site includes all of [front]',
      ],
    },
    { condition: number('pain', '>=', 7), slips: ['pain > 7', 'pain >= 6'] },
    { condition: number('pain', '<', 3), slips: ['pain <= 3', 'pain < 2'] },
    { condition: number('dose', '>', 1), slips: ['dose >= 1', 'dose > 1.5'] },
    {
      condition: number('pain', '=', 5),
      slips: ['pain >= 5', 'pain <= 5', 'pain = 4', 'pain = 6'],
    },
    {
      condition: measure('relief', '>=', 50),
      slips: ['relief > 50', 'relief >= 49', 'relief >= 51'],
    },
    {
      condition: between('pain', 4, 6),
      slips: [
        'pain between 3 and 6',
        'pain between 5 and 6',
        'pain between 4 and 5',
        'pain between 4 and 7',
      ],
    },
    { condition: isAnswered('pain'), slips: ['pain is unknown'] },
    { condition: holds('f'), slips: ['not f'] },
    {
      condition: all(holds('f'), not('g')),
      slips: ['any: f, not g', 'all: not g', 'all: f', 'all: not f, not g', 'all: f, g'],
    },
    { condition: any(holds('f')), slips: ['any: not f'] },
    { condition: none(holds('f')), slips: ['any: f', 'none: not f'] },
    {
      condition: atLeast(2, holds('f'), holds('g'), holds('h')),
      slips: [
        'at least 1 of: f, g, h',
        'at least 3 of: f, g, h',
        'at least 2 of: g, h',
        'at least 2 of: f, h',
        'at least 2 of: f, g',
        'at least 2 of: not f, g, h',
        'at least 2 of: f, not g, h',
        'at least 2 of: f, g, not h',
      ],
    },
    {
      condition: any(all(holds('f'), holds('g')), holds('h')),
      slips: [
        'all: all: f, g, h',
        'any: h',
        'any: all: f, g',
        'any: any: f, g, h',
        'any: all: g, h',
        'any: all: f, h',
        'any: all: not f, g, h',
        'any: all: f, not g, h',
        'any: all: f, g, not h',
      ],
    },
  ])('of $condition.kind makes $slips', ({ condition, slips }) => {
    const made = mutateCondition(questionnaire, condition)
    expect(made.map(({ whole }) => inOneLine(whole))).toEqual(slips)
  })
})

test('what is not a condition slips too: a row, a gate, a stop, an urgency, a step before', () => {
  const base: Questionnaire = {
    ...questionnaire,
    findings: [finding('f', is('hot', 'yes'))],
    redFlags: [redFlag('r', is('hot', 'yes'), { urgency: 'soon', stop: false })],
    topics: [topic('t', holds('f'), { first: ['f'] })],
  }
  const made = mutate(base)
  const changed = ({ change }: (typeof made)[number]) =>
    !('after' in change) || change.kind === 'urgency'
  expect(made.filter(changed).map(({ owner, change }) => ({ owner, change }))).toEqual([
    {
      owner: { kind: 'question', id: 'pain' },
      change: { kind: 'removed', before: is('hot', 'yes') },
    },
    { owner: { kind: 'red-flag', id: 'r' }, change: { kind: 'stop', stop: true } },
    {
      owner: { kind: 'red-flag', id: 'r' },
      change: { kind: 'urgency', before: 'soon', after: 'routine' },
    },
    {
      owner: { kind: 'red-flag', id: 'r' },
      change: { kind: 'urgency', before: 'soon', after: 'urgent' },
    },
    {
      owner: { kind: 'class-list', id: 'size' },
      change: { kind: 'row-order', rows: ['middle', 'big'] },
    },
    { owner: { kind: 'topic', id: 't' }, change: { kind: 'first', finding: 'f' } },
  ])
  const [dropped] = made
  expect(dropped?.questionnaire.questions.find(({ id }) => id === 'pain')).toEqual(scale('pain'))
})

function inOneLine(condition: Condition): string {
  const [head] = writeCondition(condition)
  if (!('of' in condition)) return head?.text ?? ''
  return `${head?.text} ${condition.of.map(inOneLine).join(', ')}`
}
