import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeRow } from '../../../src/batch/csv/write-row.ts'

test.for([
  { cells: ['a', '', 'b c'], row: 'a,,b c' },
  { cells: ['a,b', 'say "so"'], row: '"a,b","say ""so"""' },
  { cells: ['a;b', ' a'], row: '"a;b"," a"' },
  { cells: ['=1', '-3', "it's"], row: "'=1,'-3,it's" },
  { cells: ['a\r\nb\u0000', '\n=1'], row: `"a  b ",' =1` },
  { cells: ['a; =1', 'b;"+1;c'], row: `"a;' =1","b;'""+1;c"` },
])('$row', ({ cells, row }) => {
  expect(writeRow(cells)).toBe(row)
})

const anyCell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('=', '-', '＠', '"', ';', ',', '\t', '\n', ' ', "'", 'a') }),
)

test('whatever stands in the cells, none starts like a formula', () => {
  fc.assert(
    fc.property(fc.array(anyCell, { minLength: 1 }), (written) => {
      for (const cell of parse(`${writeRow(['x', ...written])}\n`)[0] ?? []) {
        expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r]/)
      }
    }),
  )
})

test('nor does what a spreadsheet makes of them that parts cells at semicolons', () => {
  fc.assert(
    fc.property(fc.array(anyCell, { minLength: 1 }), (written) => {
      const row = writeRow(written)
      expect(row).not.toContain('\t')
      for (const cell of row.split(';').slice(1)) expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/)
    }),
  )
})

test('a row is one line, and its cells come back but for apostrophes and control characters', () => {
  fc.assert(
    fc.property(fc.array(anyCell, { minLength: 1 }), (written) => {
      const row = writeRow(['x', ...written])
      expect(row).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
      const [, ...cells] = parse(`${row}\n`)[0] ?? []
      const plain = (text: string) =>
        text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').replaceAll("'", '')
      expect(cells.map(plain)).toEqual(written.map(plain))
    }),
  )
})
