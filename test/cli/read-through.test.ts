import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readThrough } from '../../src/cli/read-through.ts'

function fileOf(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'nuchal-read-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'records.ndjson')
  writeFileSync(path, bytes)
  return path
}

test.for([0, 1, 262_144, 1_000_003])('a file of %i bytes comes as it is', async (length) => {
  const bytes = Buffer.from(Array.from({ length }, (_, at) => at % 251))
  const copies: Uint8Array[] = []
  for await (const piece of readThrough(fileOf(bytes))) copies.push(Buffer.from(piece))
  expect(Buffer.concat(copies).equals(bytes)).toBe(true)
})

test('no piece comes once it is given up, and what else is to be done is done in between', async () => {
  const stream = readThrough(fileOf(Buffer.alloc(2_000_000)))
  let pieces = 0
  for await (const piece of stream) {
    pieces += piece.length > 0 ? 1 : 0
    if (pieces === 1) setImmediate(() => stream.destroy())
  }
  expect(pieces).toBe(1)
})

test('a file that is not there fails with its reason', async () => {
  const read = async () => {
    for await (const piece of readThrough('no-such-file')) expect(piece).toBe('none')
  }
  await expect(read).rejects.toMatchObject({ code: 'ENOENT' })
})
