import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberInWords } from '../../src/report/number-words.ts'

test.for([
  { value: 80, printed: '80' },
  { value: 0, printed: '0' },
  { value: 77.77777777777777, printed: '77.7' },
  { value: 66.66666666666667, printed: '66.6' },
  { value: 79.96, printed: '79.9' },
  { value: 50.04, printed: '50.04' },
  { value: -33.333333333333336, printed: '-33.3' },
  { value: -0.05, printed: '-0.05' },
  { value: 1e-7, printed: '1e-7' },
  { value: 12345.5, printed: '12345.5' },
])('prints $value as $printed', ({ value, printed }) => {
  expect(numberInWords(value)).toBe(printed)
})

test('the printed number stands to every whole bound as the true one does', () => {
  const anyPercent = fc
    .tuple(fc.integer({ min: 1, max: 997 }), fc.integer({ min: 0, max: 1997 }))
    .map(([from, to]) => (100 * (from - to)) / from)
  const anyBound = fc.integer({ min: -200, max: 200 })
  void fc.assert(
    fc.property(fc.oneof(anyPercent, fc.double({ noNaN: true })), anyBound, (value, bound) => {
      const printed = Number(numberInWords(value))
      expect(Math.sign(printed - bound)).toBe(Math.sign(value - bound))
    }),
  )
})

test('the printed number is never further from zero than the true one', () => {
  void fc.assert(
    fc.property(fc.double({ noNaN: true }), (value) => {
      expect(Math.abs(Number(numberInWords(value)))).toBeLessThanOrEqual(Math.abs(value))
    }),
  )
})
