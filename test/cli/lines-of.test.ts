import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { linesOf } from '../../src/cli/lines-of.ts'

async function linesIn(input: Readable): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const line of linesOf(input)) lines.push(line)
  return lines
}

test.for<{ what: string; pieces: readonly (string | Uint8Array)[]; lines: readonly string[] }>([
  { what: 'nothing', pieces: [], lines: [] },
  { what: 'lines', pieces: ['a\nb\n'], lines: ['a', 'b'] },
  { what: 'a last line left open', pieces: ['a\nb'], lines: ['a', 'b'] },
  { what: 'empty lines', pieces: ['\n\na\n'], lines: ['', '', 'a'] },
  { what: 'lines of a PC', pieces: ['a\r\nb\r', '\n'], lines: ['a', 'b'] },
  { what: 'a line in pieces', pieces: ['a', 'b\nc', '\n'], lines: ['ab', 'c'] },
  {
    what: 'a letter in pieces',
    pieces: [Uint8Array.of(0xc3), Uint8Array.of(0xa9, 0x0a)],
    lines: ['é'],
  },
])('the lines of $what are heard', async ({ pieces, lines }) => {
  expect(await linesIn(Readable.from(pieces))).toEqual(lines)
})

test('a stream read to its end before has no more lines', async () => {
  const input = Readable.from(['a\n'].map((text) => Buffer.from(text)))
  await buffer(input)
  expect(await linesIn(input)).toEqual([])
})
