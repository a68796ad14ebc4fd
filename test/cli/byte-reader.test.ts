import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readerOfFile } from '../../src/cli/byte-reader.ts'

const root = mkdtempSync(join(tmpdir(), 'nuchal-bytes-'))
const path = join(root, 'file')
// More than is read at a time, no part of it like another.
const bytes = Buffer.from(Array.from({ length: 60_000 }, (_, at) => `${at};`).join(''))
writeFileSync(path, bytes)
const file = openSync(path, 'r')
afterAll(() => {
  closeSync(file)
  rmSync(root, { recursive: true })
})

test.for([
  { part: 'is taken', from: 0, to: 200_000 },
  { part: 'of one byte is taken', from: 7, to: 8 },
  { part: 'of none is taken', from: 7, to: 7 },
])('what was written $part, and what follows is next', ({ from, to }) => {
  const again = openSync(path, 'r')
  const reader = readerOfFile(again)
  expect(reader.isNext(bytes.subarray(0, from))).toBe(true)
  expect(reader.take(to - from)).toEqual(bytes.subarray(from, to))
  expect(reader.isNext(bytes.subarray(to))).toBe(true)
  closeSync(again)
})

test.for([
  { what: 'other', expected: Buffer.concat([bytes.subarray(0, -1), Buffer.from('!')]) },
  { what: 'more', expected: Buffer.concat([bytes, Buffer.from(';')]) },
])('$what bytes than were written are not next', ({ expected }) => {
  const again = openSync(path, 'r')
  expect(readerOfFile(again).isNext(expected)).toBe(false)
  closeSync(again)
})

test('more bytes than there are cannot be taken', () => {
  expect(() => readerOfFile(file).take(bytes.length + 1)).toThrow('ends too early')
})
