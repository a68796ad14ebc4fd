import { InvalidArgumentError } from 'commander'
import { expect, test } from 'vitest'
import { date, wholeNumber } from '../../src/cli/option-values.ts'

test.for([
  ['0', 0],
  ['12', 12],
  ['1e6', 1_000_000],
  ['9007199254740991', Number.MAX_SAFE_INTEGER],
] as const)('"%s" is the whole number %d', ([text, number]) => {
  expect(wholeNumber(0)(text)).toBe(number)
})

test.for(['', ' ', '-1', '1.5', '1,000', 'ten', 'NaN', 'Infinity', '1e400', '9007199254740992'])(
  '"%s" is no whole number of 0 or more',
  (text) => {
    expect(() => wholeNumber(0)(text)).toThrow(InvalidArgumentError)
  },
)

test('the least is allowed, and nothing below it', () => {
  expect(wholeNumber(3)('3')).toBe(3)
  expect(() => wholeNumber(3)('2')).toThrow('It must be a whole number, 3 or more.')
})

test.for(['2026-11-21', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
  '%s is a date',
  (text) => {
    expect(date(text)).toBe(text)
  },
)

test.for([
  '',
  'today',
  '2026-11',
  '2026-1-1',
  '2026-02-29',
  '1900-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-11-21T00:00:00Z',
  '21.11.2026',
  ' 2026-11-21',
  '2026-11-21\n',
])('"%s" is no date', (text) => {
  expect(() => date(text)).toThrow('It must be a date, as 2026-11-21.')
})
