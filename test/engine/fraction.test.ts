import * as fc from 'fast-check'
import Fraction from 'fraction.js'
import { expect, test } from 'vitest'
import { add, compare, distance, fromDecimal, percentDrop } from '../../src/engine/fraction.ts'

const part = fc.integer({ min: -(2 ** 52), max: 2 ** 52 })
const lower = fc.integer({ min: 1, max: 2 ** 52 })
const anyLarge = fc.record({ over: part, under: lower })
const anySmall = fc.record({
  over: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  under: fc.integer({ min: 1, max: 10_000 }),
})

const exactly = ({ over, under }: { readonly over: number; readonly under: number }) =>
  new Fraction(over, under)

test('two fractions compare exactly, however large their parts', () => {
  return fc.assert(
    fc.property(anyLarge, anyLarge, (a, b) => {
      expect(Math.sign(compare(a, b))).toBe(exactly(a).compare(exactly(b)))
    }),
  )
})

test('neighbours that a computer number cannot tell apart compare as different', () => {
  const under = 2 ** 52 - 1
  expect(
    compare({ over: 2 ** 52, under }, { over: 2 ** 52 + 1, under: under + 1 }),
  ).toBeGreaterThan(0)
})

test('sums and distances are exact', () => {
  return fc.assert(
    fc.property(anySmall, anySmall, (a, b) => {
      expect(exactly(add(a, b)).equals(exactly(a).add(exactly(b)))).toBe(true)
      expect(exactly(distance(a, b)).equals(exactly(a).sub(exactly(b)).abs())).toBe(true)
    }),
  )
})

test('a sum of decimals keeps the larger of the two scales', () => {
  expect(add(fromDecimal(0.5), fromDecimal(0.25))).toEqual({ over: 75, under: 100 })
})

test('a drop from 9 to 2 is 700 ninths of a percent', () => {
  expect(exactly(percentDrop(fromDecimal(9), fromDecimal(2))).toFraction()).toBe('700/9')
})

test.for([
  { written: 0.1, over: 1, under: 10 },
  { written: -2.25, over: -225, under: 100 },
  { written: 1e-7, over: 1, under: 10_000_000 },
  { written: 30, over: 30, under: 1 },
])('$written is $over over $under', ({ written, over, under }) => {
  expect(fromDecimal(written)).toEqual({ over, under })
})
