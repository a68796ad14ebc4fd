import type { ByteReader } from '../../src/cli/byte-reader.ts'
import type { Cache } from '../../src/cli/cache/cache.ts'

export type FakeCache = Cache & {
  readonly entries: Map<string, Uint8Array>
  /** How often something was kept. */
  readonly kept: () => number
}

/** A cache that several runs can share. */
export function fakeCache(
  build = 'this build',
  entries = new Map<string, Uint8Array>(),
): FakeCache {
  let kept = 0
  return {
    build,
    entries,
    kept: () => kept,
    read: (name, use) => {
      const bytes = entries.get(name)
      try {
        return bytes && use(readerOfBytes(bytes))
      } catch {
        return undefined
      }
    },
    write: (name, bytes) => {
      kept += 1
      entries.set(name, bytes)
    },
  }
}

function readerOfBytes(bytes: Uint8Array): ByteReader {
  let at = 0
  const take = (length: number) => {
    if (at + length > bytes.length) throw new RangeError('the bytes end too early')
    at += length
    return Buffer.from(bytes.subarray(at - length, at))
  }
  return {
    take,
    isNext: (expected) => {
      return (
        at + expected.length <= bytes.length &&
        Buffer.compare(take(expected.length), expected) === 0
      )
    },
  }
}
