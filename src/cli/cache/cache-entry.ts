import process from 'node:process'
import { decodeCompiled, encodeCompiled } from '../compiled-text.ts'
import type { Compiled } from '../shipped.ts'

/** What was made of some files, and the files as they were then. */
export type CacheEntry = {
  readonly build: string
  /** Where the questionnaire starts, from the root of the disk. */
  readonly start: string
  /** By path within the folder of the questionnaire. */
  readonly sources: ReadonlyMap<string, Uint8Array>
  readonly compiled: Compiled
}

/**
 * One line that says what follows, then the files, each behind the other, then what was made of
 * them. To keep the files takes more room than their hashes would, and leaves nothing to chance.
 */
export function encodeEntry({ build, start, sources, compiled }: CacheEntry): Uint8Array {
  const { main, cases } = encodeCompiled(compiled)
  const made = Buffer.concat([main, cases])
  const head: Head = {
    build,
    start,
    files: [...sources].map(([path, { length }]) => [path, length]),
    checksum: checksumOf(made),
    cases: cases.length,
  }
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...sources.values(), made])
}

type Head = Pick<CacheEntry, 'build' | 'start'> & {
  readonly files: readonly (readonly [path: string, length: number])[]
  /** Of what was made: a disk may give back other bytes than it was given. */
  readonly checksum: number
  /** How many bytes at the end are the cases. */
  readonly cases: number
}

/** An entry still to be held against the files there are now. */
export type StoredEntry = Pick<CacheEntry, 'build' | 'start' | 'sources'> & {
  /** Fails where it is damaged. */
  readonly compiled: () => Compiled
}

/** Fails where the bytes are no entry. */
export function decodeEntry(bytes: Uint8Array): StoredEntry {
  const end = bytes.indexOf(0x0a)
  const { build, start, files, checksum, cases } = JSON.parse(
    textOf(bytes.subarray(0, end)),
  ) as Head
  let at = end + 1
  const sources = new Map<string, Uint8Array>()
  for (const [path, length] of files) {
    sources.set(path, bytes.subarray(at, at + length))
    at += length
  }
  const compiled = () => {
    const made = bytes.subarray(at)
    if (checksumOf(made) !== checksum) throw new Error('the cached questionnaire is damaged')
    return decodeCompiled(made.subarray(0, -cases), () => made.subarray(-cases))
  }
  return { build, start, sources, compiled }
}

// Loaded when it is used: no start but those that open an entry waits for it.
const checksumOf = (bytes: Uint8Array): number => process.getBuiltinModule('node:zlib').crc32(bytes)

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
