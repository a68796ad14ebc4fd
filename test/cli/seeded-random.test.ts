import { expect, test } from 'vitest'
import { seededRandom } from '../../src/cli/seeded-random.ts'

const drawn = (seed: number, count: number) => {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => random())
}

test('the same seed gives the same numbers, on every machine', () => {
  expect(drawn(7, 4).map((number) => number * 2 ** 32)).toMatchInlineSnapshot(`
    [
      50271532,
      266108690,
      4195786334,
      3002305430,
    ]
  `)
  expect(drawn(7, 100)).toEqual(drawn(7, 100))
})

test('neighbouring seeds share no beginning', () => {
  const beginnings = Array.from({ length: 1000 }, (_, seed) => drawn(seed, 1)[0])
  expect(new Set(beginnings).size).toBe(1000)
})

test('numbers are from 0 up to 1, all parts of it alike', () => {
  const tenths = Array.from({ length: 10 }, () => 0)
  for (const number of drawn(1, 100_000)) {
    expect(number >= 0 && number < 1).toBe(true)
    const tenth = Math.floor(number * 10)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(500)
})
