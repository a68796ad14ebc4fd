import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Block, forEachLine, LONGEST_LINE } from '../../src/batch/block.ts'
import { blockCutter } from '../../src/batch/cut-blocks.ts'

type Line = { readonly line: number; readonly byteOffset: number; readonly text: string }

const MARK = '\ufeff'

test('however a file comes in pieces, its lines, their numbers and places are the same', () => {
  const signs = fc.constantFrom('{', '"é"', '\n', '\n', '\r\n', MARK, ' ', '\0', '7')
  const bytes = fc.array(signs, { maxLength: 30 }).map((parts) => Buffer.from(parts.join('')))
  const cuts = fc.array(fc.nat(60), { maxLength: 12 })
  void fc.assert(
    fc.property(bytes, cuts, (file, places) => {
      expect(linesOf(piecesOf(file, places))).toEqual(linesIn(file))
    }),
    { numRuns: 2000 },
  )
})

test.for([
  { what: 'an empty file', text: '', lines: [] },
  { what: 'a byte-order mark alone', text: MARK, lines: [] },
  { what: 'a line without its end', text: 'a', lines: [{ line: 1, byteOffset: 0, text: 'a' }] },
  {
    what: 'a mark in front',
    text: `${MARK}a\nb\n`,
    lines: [
      { line: 1, byteOffset: 3, text: 'a' },
      { line: 2, byteOffset: 5, text: 'b' },
    ],
  },
  {
    what: 'a mark in the middle, which is a part of its line',
    text: `a\n${MARK}b`,
    lines: [
      { line: 1, byteOffset: 0, text: 'a' },
      { line: 2, byteOffset: 2, text: `${MARK}b` },
    ],
  },
  {
    what: 'CRLF, whose return is a part of the line',
    text: 'a\r\n\r\nb\r\n',
    lines: [
      { line: 1, byteOffset: 0, text: 'a\r' },
      { line: 2, byteOffset: 3, text: '\r' },
      { line: 3, byteOffset: 5, text: 'b\r' },
    ],
  },
])('$what is cut as it should be, a byte at a time too', ({ text, lines }) => {
  const file = Buffer.from(text)
  expect(linesOf([file])).toEqual(lines)
  expect(linesOf([...file].map((byte) => Uint8Array.of(byte)))).toEqual(lines)
})

test.for([
  { length: LONGEST_LINE, isKept: true },
  { length: LONGEST_LINE + 1, isKept: false },
  { length: 3 * LONGEST_LINE, isKept: false },
])('a line of $length bytes is found in its place, however it comes', ({ length, isKept }) => {
  const file = Buffer.from(`${MARK}${'x'.repeat(length)}\nb\n${'y'.repeat(length)}`)
  const lines = [
    { line: 1, byteOffset: 3, text: isKept ? 'x'.repeat(length) : LONG },
    { line: 2, byteOffset: length + 4, text: 'b' },
    { line: 3, byteOffset: length + 6, text: isKept ? 'y'.repeat(length) : LONG },
  ]
  for (const size of [file.length, 1_000_000, 65_536, LONGEST_LINE, LONGEST_LINE + 3]) {
    expect(linesOf(chunks(file, size))).toEqual(lines)
  }
})

test('a line without end is not kept', () => {
  const { cut, end } = blockCutter(Buffer.alloc)
  const piece = Buffer.alloc(1_000_000, 'x')
  for (let count = 0; count < 100; count += 1) expect(cut(piece)).toEqual([])
  expect(end()).toEqual([expect.objectContaining({ line: 1, byteOffset: 0, isTooLong: true })])
})

/** In place of what was too long. */
const LONG = '(too long)'

function linesOf(pieces: readonly Uint8Array[]): readonly Line[] {
  const { cut, end } = blockCutter(Buffer.alloc)
  const lines = pieces.flatMap((piece) => cut(piece).flatMap(linesOfBlock))
  return [...lines, ...end().flatMap(linesOfBlock)]
}

function linesOfBlock(block: Block): readonly Line[] {
  const { line, byteOffset, isTooLong } = block
  if (isTooLong) return [{ line, byteOffset, text: LONG }]
  const lines: Line[] = []
  forEachLine(block, (from, to, number) => {
    const text = Buffer.from(block.bytes.subarray(from, to)).toString()
    const kept = to - from > LONGEST_LINE ? LONG : text
    lines.push({ line: number, byteOffset: byteOffset + from, text: kept })
  })
  return lines
}

/** Found another way: the whole file at once. */
function linesIn(file: Buffer): readonly Line[] {
  const text = file.toString()
  const mark = text.startsWith(MARK) ? MARK.length : 0
  let byteOffset = Buffer.byteLength(text.slice(0, mark))
  const lines = text.slice(mark).split('\n')
  const whole = lines.at(-1) === '' ? lines.slice(0, -1) : lines
  return whole.map((one, at) => {
    const found = { line: at + 1, byteOffset, text: one }
    byteOffset += Buffer.byteLength(one) + 1
    return found
  })
}

function piecesOf(file: Buffer, places: readonly number[]): readonly Uint8Array[] {
  const sorted = [0, ...places.toSorted((one, other) => one - other), file.length]
  return sorted.slice(1).map((place, at) => file.subarray(sorted[at], place))
}

function chunks(file: Buffer, size: number): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil(file.length / size) }, (_, at) => {
    return file.subarray(at * size, (at + 1) * size)
  })
}
