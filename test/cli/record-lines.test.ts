import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { recordLines } from '../../src/cli/record-lines.ts'

test.for([
  { what: 'lines in one piece', pieces: ['a\nb\n'], lines: ['1:a', '2:b'] },
  { what: 'a line in several pieces', pieces: ['a', 'b', 'c\nd'], lines: ['1:abc', '2:d'] },
  { what: 'blank lines, which count', pieces: ['\n \r\na\n'], lines: ['3:a'] },
  { what: 'nothing', pieces: [], lines: [] },
])('reads $what', async ({ pieces, lines }) => {
  const found: string[] = []
  const input = Readable.from(pieces.map((piece) => Buffer.from(piece)))
  for await (const { number, bytes } of recordLines(input, 'corpus')) {
    found.push(`${number}:${new TextDecoder().decode(bytes)}`)
  }
  expect(found).toEqual(lines)
})

test('a line without an end does not fill the memory', async () => {
  const endless = Readable.from(Array.from({ length: 50 }, () => Buffer.alloc(100_000, 'a')))
  const read = async () => {
    for await (const line of recordLines(endless, 'corpus')) expect(line).toBeUndefined()
  }
  await expect(read()).rejects.toThrow('line 1 of corpus is too long')
})
