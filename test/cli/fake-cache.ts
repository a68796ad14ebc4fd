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
    read: (name) => entries.get(name),
    write: (name, bytes) => {
      kept += 1
      entries.set(name, bytes)
    },
  }
}
