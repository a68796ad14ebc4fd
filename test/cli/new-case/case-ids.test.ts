import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { caseIds } from '../../../src/cli/new-case/case-ids.ts'
import { readKnee } from '../../support/read-knee.ts'

const ids = caseIds(readKnee(), ['elsewhere'])

test.for([
  ['A sore knee', 'a-sore-knee'],
  ['Sore: on "stairs" #2', 'sore-on-stairs-2'],
  ['Café, à la naïve', 'cafe-a-la-naive'],
  ['sore', 'sore-2'],
  ['Worst', 'worst-2'],
  ['Elsewhere', 'elsewhere-2'],
  ['none', 'case-none'],
  ['膝が痛い', 'case'],
  ['12', 'case-12'],
  ['1e3', 'case-1e3'],
  ['Day 12', 'day-12'],
  ['12 days', '12-days'],
  [
    'A knee that hurts on the stairs, and on no other occasion',
    'a-knee-that-hurts-on-the-stairs-and-on',
  ],
  ['x'.repeat(60), 'x'.repeat(60)],
])('%s becomes the id %s', ([text = '', id]) => {
  expect(ids.suggest(text)).toBe(id)
})

test('whatever the title, the id made of it will do', () => {
  void fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(ids.faultOf(ids.suggest(text))).toBeUndefined()
    }),
  )
})
