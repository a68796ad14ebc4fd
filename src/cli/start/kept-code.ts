import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { readingFile, takeTwice } from '../byte-reader.ts'

/**
 * What V8 made of a source, as it was kept: none that is damaged or of another source, which V8 would
 * take unseen; what another V8 made, or one under other flags, it refuses by itself.
 */
export function readKeptCode(folder: string, source: Uint8Array): Uint8Array | undefined {
  try {
    return readingFile(pathIn(folder), (reader, size) => {
      const code = takeTwice(reader, (size - source.length) / 2)
      return reader.isNext(source) ? code : undefined
    })
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

function pathIn(folder: string): string {
  return join(folder, `core-${process.arch}-${process.versions.v8}.bin`)
}
