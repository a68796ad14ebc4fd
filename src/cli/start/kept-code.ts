import { closeSync, fstatSync, openSync, readSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

/**
 * What V8 made of a source, as it was kept: none that is damaged or of another source, which V8 would
 * take unseen; what another V8 made, or one under other flags, it refuses by itself.
 */
export function readKeptCode(folder: string, source: Uint8Array): Buffer | undefined {
  try {
    return readWhole(openSync(pathIn(folder), 'r'), source)
  } catch {
    return undefined
  }
}

/**
 * The code twice, and its source, so that to compare is to check: to load what computes a checksum takes
 * longer than to read so much more.
 */
export function keepCode(folder: string, source: Uint8Array, code: Uint8Array): void {
  writeFileSync(pathIn(folder), Buffer.concat([code, code, source]))
}

function readWhole(file: number, source: Uint8Array): Buffer | undefined {
  try {
    const code = Buffer.allocUnsafe((fstatSync(file).size - source.length) / 2)
    readSync(file, code, 0, code.length, null)
    return isNext(file, code) && isNext(file, source) ? code : undefined
  } finally {
    closeSync(file)
  }
}

/** Does the file go on with these bytes? Read bit by bit, since to take room takes longer than to read. */
function isNext(file: number, bytes: Uint8Array): boolean {
  const piece = Buffer.allocUnsafe(PIECE)
  for (let at = 0; at < bytes.length; at += PIECE) {
    const expected = bytes.subarray(at, at + PIECE)
    const length = readSync(file, piece, 0, expected.length, null)
    if (!piece.subarray(0, length).equals(expected)) return false
  }
  return true
}

const PIECE = 1 << 16

function pathIn(folder: string): string {
  return join(folder, `core-${process.arch}-${process.versions.v8}.bin`)
}
