import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { cachedDataVersionTag } from 'node:v8'
import { crc32 } from 'node:zlib'

/**
 * What V8 made of a source, as it was kept: none where another V8 would be asked to take it, or one
 * under other flags, and none that is damaged or of another source, which V8 would take unseen.
 */
export function readKeptCode(folder: string, source: Uint8Array): Buffer | undefined {
  try {
    const bytes = readFileSync(pathIn(folder))
    const code = bytes.subarray(HEAD)
    const isWhole = bytes.readUInt32LE(0) === crc32(source) && bytes.readUInt32LE(4) === crc32(code)
    return isWhole ? code : undefined
  } catch {
    return undefined
  }
}

/** Before the code: the checksums of its source and of itself. */
const HEAD = 8

export function keepCode(folder: string, source: Uint8Array, code: Uint8Array): void {
  const head = Buffer.alloc(HEAD)
  head.writeUInt32LE(crc32(source), 0)
  head.writeUInt32LE(crc32(code), 4)
  writeFileSync(pathIn(folder), Buffer.concat([head, code]))
}

function pathIn(folder: string): string {
  return join(folder, `core-${process.arch}-${cachedDataVersionTag()}.bin`)
}
