import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitRow } from '../../../src/cli/batch/split-row.ts'

const split = (row: string, delimiter = ',') => splitRow(Buffer.from(row), delimiter)

test.for([
  { row: 'a,b', cells: ['a', 'b'] },
  { row: '"a,b",c', cells: ['a,b', 'c'] },
  { row: 'a,"b",,"c"', cells: ['a', 'b', '', 'c'] },
  { row: '"a","b"', cells: ['a', 'b'] },
  { row: '"a",', cells: ['a', ''] },
  { row: ',"a"', cells: ['', 'a'] },
  { row: '""', cells: [''] },
  { row: '"",""', cells: ['', ''] },
  { row: '"a ""b""",c', cells: ['a "b"', 'c'] },
  { row: '"a\nb"', cells: ['a\nb'] },
  { row: 'a\rb,"c\r"', cells: ['a\rb', 'c\r'] },
])('$row has the cells $cells', ({ row, cells }) => {
  expect(split(row)).toEqual({ cells })
})

test.for(['a"b', '"a"b', '"a" ,b', ' "a"', 'a "b" c', '"a""'])('%s has none', (row) => {
  expect(split(row)).toHaveProperty('problem.code', row === '"a""' ? 'open-quote' : 'stray-quote')
})

test('any row has the cells that csv-parse finds, or none where it finds none', () => {
  const anyRow = fc.string({
    unit: fc.constantFrom('"', '"', ',', 'a', ' ', '\r', 'é'),
    minLength: 1,
  })
  fc.assert(
    fc.property(anyRow, (row) => {
      const found = split(row)
      expect('cells' in found ? found.cells : undefined).toEqual(byCsvParse(row))
    }),
    { numRuns: 2000 },
  )
})

function byCsvParse(row: string): readonly string[] | undefined {
  try {
    return parse(row, { record_delimiter: '\n', relax_column_count: true })[0]
  } catch {
    return undefined
  }
}
