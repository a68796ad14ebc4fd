import { describe, expect, test } from 'vitest'
import type { CheckLine } from '../../src/model/condition.ts'
import { writeCondition } from '../../src/report/write-condition.ts'
import { writeLine } from '../../src/report/write-line.ts'
import * as written from '../support/write-condition.ts'

describe('a line is written as in the language', () => {
  test.for<{ line: CheckLine; text: string }>([
    { line: written.is('site', 'back'), text: 'site is back' },
    { line: written.isNot('site', 'back'), text: 'site is not back' },
    { line: written.isOneOf('site', ['back', 'side']), text: 'site is one of [back, side]' },
    { line: written.includes('where', 'any', ['back']), text: 'where includes back' },
    {
      line: written.includes('where', 'any', ['back', 'side']),
      text: 'where includes any of [back, side]',
    },
    { line: written.includes('where', 'none', ['back']), text: 'where includes none of [back]' },
    { line: written.number('worst', '>=', 7), text: 'worst >= 7' },
    { line: written.between('worst', 4, 6), text: 'worst between 4 and 6' },
    { line: written.isUnknown('worst'), text: 'worst is unknown' },
    { line: written.not('mimic'), text: 'not mimic' },
    {
      line: { kind: 'not-established', line: written.holds('helped') },
      text: 'helped is not established',
    },
    { line: { kind: 'possible', line: written.flag('fever') }, text: 'fever is possible' },
    { line: { kind: 'urgency', at: 'least', urgency: 'soon' }, text: 'urgency at least soon' },
    {
      line: { kind: 'standing', topic: 'any', is: 'is-one-of', standings: ['discuss', 'later'] },
      text: 'any topic is one of [discuss, later]',
    },
    {
      line: { kind: 'standing', topic: { id: 'rest' }, is: 'is-not', standings: ['discuss'] },
      text: 'rest is not discuss',
    },
  ])('"$text"', ({ line, text }) => {
    expect(writeLine(line)).toBe(text)
  })
})

test('a condition is written a line each, parts below what combines them', () => {
  const condition = written.all(
    written.number('worst', '>=', 7),
    written.atLeast(2, written.holds('a'), written.holds('b'), written.none(written.holds('c'))),
  )
  const lines = writeCondition(condition).map(({ depth, text }) => '  '.repeat(depth) + text)
  expect(lines).toEqual([
    'all:',
    '  worst >= 7',
    '  at least 2 of:',
    '    a',
    '    b',
    '    none:',
    '      c',
  ])
})
