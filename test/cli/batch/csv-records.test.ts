import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CsvRecord } from '../../../src/cli/batch/csv-records.ts'
import { readCsv } from '../../support/read-csv.ts'
import { readKnee } from '../../support/read-knee.ts'

const knee = readKnee()

/** What is read from a file that comes in pieces of some size. */
async function read(file: string | Uint8Array, size = 7): Promise<readonly CsvRecord[]> {
  const records: CsvRecord[] = []
  for await (const record of readCsv(pieces(file, size), knee)) records.push(record)
  return records
}

function* pieces(file: string | Uint8Array, size: number): Generator<Uint8Array> {
  const bytes = Buffer.from(file)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** A record a line: where it stands, and what it answers or what is wrong with it. */
const told = (records: readonly CsvRecord[]) =>
  records.map((one) => {
    const { kind, line, byteOffset } = one
    const what =
      one.kind === 'record'
        ? JSON.stringify(one.record)
        : one.problems.map(({ code, path }) => `${code} ${path}`.trim()).join()
    return `${kind} ${line} ${byteOffset} ${what}`
  })

const answered = (id: string, answers: object, place: string) =>
  `record ${place} ${JSON.stringify({ id, answers })}`

const three = [
  answered('1', { hot: 'yes', site: ['front', 'inside'] }, '2 12'),
  answered('2', { hot: 'no' }, '3 31'),
]

test.for([
  { what: 'commas', file: 'id,hot,site\n1,yes,front;inside\n2,no,\n' },
  { what: 'no final newline', file: 'id,hot,site\n1,yes,front;inside\n2,no,' },
  { what: 'tabs', file: 'id\thot\tsite\n1\tyes\tfront;inside\n2\tno\t\n' },
])('$what', async ({ file }) => {
  expect(told(await read(file))).toEqual(three)
})

test('an export of a spreadsheet: semicolons, a byte-order mark, CRLF, blank rows', async () => {
  const file = '\ufeffid;hot;site;\r\n1;yes;"front;inside";\r\n;;;\r\n\r\n2;no;;\r\n'
  expect(told(await read(file))).toEqual([
    answered('1', { hot: 'yes', site: ['front', 'inside'] }, '2 17'),
    answered('2', { hot: 'no' }, '5 47'),
  ])
})

test('newlines in quotes belong to the cell, and a row stands where its first line does', async () => {
  const file = 'id,note\n1,"a\r\n\r\n""b"", c"\n"2","d"\n'
  expect(told(await read(file))).toEqual([
    answered('1', { note: 'a\r\n\r\n"b", c' }, '2 8'),
    answered('2', { note: 'd' }, '5 26'),
  ])
})

test.for([
  { what: 'a quote inside a cell', row: 'x,a "b" c', code: 'stray-quote' },
  { what: 'one quote inside a cell', row: 'x,5" nail', code: 'stray-quote' },
  { what: 'something behind a quote', row: 'x,"a"b', code: 'stray-quote' },
  { what: 'a quote never closed', row: 'x,"a', code: 'open-quote' },
  { what: 'too many cells', row: 'x,a,b', code: 'ragged-row' },
  { what: 'too few cells', row: 'x', code: 'ragged-row' },
  { what: 'NUL', row: 'x,a\0b', code: 'not-text' },
  { what: 'NUL behind a quote', row: 'x,"a"\0', code: 'not-text' },
])('$what costs one row, and the others are read', async ({ row, code }) => {
  const file = `id,note\n1,"a\nb"\n${row}\n2,b\n3,"c"\n`
  const after = Buffer.byteLength(row)
  expect(told(await read(file))).toEqual([
    answered('1', { note: 'a\nb' }, '2 8'),
    `problem 4 16 ${code}`,
    answered('2', { note: 'b' }, `5 ${17 + after}`),
    answered('3', { note: 'c' }, `6 ${21 + after}`),
  ])
})

test('bytes that are no UTF-8 cost one row', async () => {
  const file = Buffer.concat([Buffer.from('id,note\n1,'), Buffer.of(0xff), Buffer.from('\n2,é\n')])
  expect(told(await read(file, 3))).toEqual([
    'problem 2 8 not-text',
    answered('2', { note: 'é' }, '3 12'),
  ])
})

test('a quote that stays open does not swallow a row with newlines in quotes', async () => {
  const file = 'id,note\n1,"a\n2,"b\nc"\n3,d\n'
  expect(told(await read(file))).toEqual([
    'problem 2 8 open-quote',
    answered('2', { note: 'b\nc' }, '3 13'),
    answered('3', { note: 'd' }, '5 21'),
  ])
})

test('the id of a row with problems is kept', async () => {
  expect(await read('id,worst\na1,"7,5"\n')).toMatchObject([
    { kind: 'problem', record: { id: 'a1' }, problems: [{ code: 'wrong-type', path: 'worst' }] },
  ])
})

test.for([
  { what: 'an empty file', file: '', header: 'header 1 0 empty-file' },
  { what: 'blank lines alone', file: '\n \r\n', header: 'header 1 0 empty-file' },
  { what: 'no header', file: '1,yes\n2,no\n', header: 'header 1 0 no-header' },
  { what: 'bare carriage returns', file: 'id,hot\r1,yes\r', header: 'header 1 0 line-ends' },
  {
    what: 'an unknown column',
    file: '\nhot,wurst\nyes,1\n',
    header: 'header 2 1 unknown-column wurst',
  },
  { what: 'a quote that is open', file: '"id,hot\n1,yes\n', header: 'header 1 0 open-quote' },
  {
    what: 'UTF-16',
    file: Buffer.from('\ufeffid,hot\n1,yes\n', 'utf16le'),
    header: 'header 1 0 not-text',
  },
])('$what has no header to read by', async ({ file, header }) => {
  expect(told(await read(file))).toEqual([header])
})

test('a header alone has no records', async () => {
  expect(await read('id,hot\n')).toEqual([])
})

test('a line that is too long costs one row', async () => {
  const file = (length: number) => `id,note\n1,${'x'.repeat(length)}\n2,b\n`
  for (const length of [4_000_000, 4_100_000]) {
    expect(told(await read(file(length), 65_536))).toEqual([
      'problem 2 8 line-too-long',
      answered('2', { note: 'b' }, `3 ${length + 11}`),
    ])
  }
})

test.for([
  { what: 'too many lines', line: 'x\n', count: 10_001 },
  { what: 'too many bytes', line: `${'x'.repeat(1000)}\n`, count: 4000 },
])('a quote that would hold $what costs one row', async ({ line, count }) => {
  const records = await read(`id,note\n1,"${line.repeat(count)}2,b"\n3,"c"\n`, 65_536)
  const [first, ...others] = told(records)
  expect(first).toBe('problem 2 8 open-quote')
  expect(others.slice(0, -2).filter((one) => !one.endsWith(' ragged-row'))).toEqual([])
  expect(others).toHaveLength(count + 1)
  expect(records.at(-1)).toMatchObject({ record: { answers: { note: 'c' } } })
})

/** A row as RFC 4180 has it, each cell in quotes where it must be or where chance says so. */
const anyCell = fc
  .tuple(
    fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r\n', ' ') }),
    fc.boolean(),
  )
  .map(([text, isQuoted]) => {
    return isQuoted || /["\n\r,;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  })

test('however a file is cut, its cells are those that csv-parse finds in the whole of it', async () => {
  const anyFile = fc.array(fc.tuple(anyCell, anyCell), { maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(anyFile, fc.integer({ min: 1, max: 20 }), async (rows, size) => {
      const file = ['id,note', ...rows.map((row) => row.join())].join('\n')
      const cells = parse(file).slice(1)
      const expected = cells.filter((row) => row.some((cell) => cell.trim() !== ''))
      const found = (await read(file, size)).map((one) => {
        if (one.kind !== 'record') throw new Error(JSON.stringify(one))
        const { id = '', answers } = one.record
        return [id, (answers as { note?: string }).note ?? '']
      })
      const kept = (cell: string) => (cell.trim() === '' ? '' : cell)
      expect(found).toEqual(expected.map((row) => row.map(kept)))
    }),
  )
})

test('any bytes at all are read to their end', async () => {
  const anyBytes = fc.array(fc.constantFrom(0x22, 0x0a, 0x2c, 0x61, 0x0d, 0xff, 0), {
    maxLength: 60,
  })
  await fc.assert(
    fc.asyncProperty(anyBytes, fc.integer({ min: 1, max: 9 }), async (bytes, size) => {
      const records = await read(
        Buffer.concat([Buffer.from('id,note\n'), Buffer.from(bytes)]),
        size,
      )
      const lines = records.map(({ line }) => line)
      expect(lines).toEqual([...new Set(lines)].sort((one, other) => one - other))
    }),
  )
})

test('a reader that stops is not read on for', async () => {
  let given = 0
  const endless = function* () {
    yield Buffer.from('id,hot\n')
    for (;;) {
      given += 1
      yield Buffer.from('1,yes\n')
    }
  }
  for await (const { line } of readCsv(endless(), knee)) if (line === 4) break
  expect(given).toBeLessThan(100)
})
