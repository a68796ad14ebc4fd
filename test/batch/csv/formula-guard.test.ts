import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guarded, unguarded } from '../../../src/batch/csv/formula-guard.ts'

test.for([
  { text: '=1+1', written: "'=1+1" },
  { text: '-3', written: "'-3" },
  { text: '@SUM(A1)', written: "'@SUM(A1)" },
  { text: '＝1', written: "'＝1" },
  { text: ' +1', written: "' +1" },
  { text: "'=1", written: "''=1" },
  { text: '\tx', written: "'\tx" },
  { text: "'tis", written: "'tis" },
  { text: 'a=1', written: 'a=1' },
  { text: '', written: '' },
])('"$text" is written as "$written"', ({ text, written }) => {
  expect(guarded(text)).toBe(written)
})

test('what was written can be read again, and an unguarded number stays as it is', () => {
  const anyText = fc.string({
    unit: fc.constantFrom("'", '=', '-', '＋', '@', ' ', '\t', 'a', '1'),
  })
  fc.assert(
    fc.property(anyText, (text) => {
      expect(unguarded(guarded(text))).toBe(text)
    }),
  )
  expect(['-3', "'-3"].map(unguarded)).toEqual(['-3', '-3'])
})
