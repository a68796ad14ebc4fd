import type { FileContent } from '../../definition/read/file-content.ts'
import { type ByteReader, takeTwice } from '../byte-reader.ts'
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
 * How long the head is, the head, then the files, each behind the other, then what was made of them:
 * the main part and the cases, each twice, since a disk may give back other bytes than it was given.
 * To keep all that takes more room than hashes would, but less time, and leaves nothing to chance.
 */
export function encodeEntry({ build, start, sources, compiled }: CacheEntry): Uint8Array {
  const { main, cases } = encodeCompiled(compiled)
  const head: Head = {
    build,
    start,
    files: [...sources].map(([path, { length }]) => [path, length]),
    made: [main.length, cases.length],
  }
  const text = Buffer.from(JSON.stringify(head))
  const length = Buffer.from(String(text.length).padStart(DIGITS))
  return Buffer.concat([length, text, ...sources.values(), main, main, cases, cases])
}

type Head = Pick<CacheEntry, 'build' | 'start'> & {
  readonly files: readonly (readonly [path: string, length: number])[]
  readonly made: readonly [main: number, cases: number]
}

const DIGITS = 10

/** What an entry is to be held against: by path, the files there are now. */
export type Present = Pick<CacheEntry, 'build' | 'start'> & {
  readonly read: (path: string) => FileContent
}

/** Nothing where another program made it, or of other files; fails where it is damaged. */
export function decodeEntry(
  kept: ByteReader,
  { build, start, read }: Present,
): Compiled | undefined {
  const headLength = Number(String(kept.take(DIGITS)))
  const head: Head = JSON.parse(String(kept.take(headLength)))
  if (head.build !== build || head.start !== start) return undefined
  const isUnchanged = head.files.every(([path, length]) => {
    const content = read(path)
    return content.kind === 'bytes' && content.bytes.length === length && kept.isNext(content.bytes)
  })
  if (!isUnchanged) return undefined
  const [main, cases] = head.made
  const mainText = takeTwice(kept, main)
  const casesText = takeTwice(kept, cases)
  return decodeCompiled(mainText, () => casesText)
}
