import { join } from 'node:path'
import type { Files, Host } from '../host.ts'
import type { YamlLocation } from '../locate-questionnaire.ts'
import type { Compiled } from '../shipped.ts'
import { decodeEntry, encodeEntry } from './cache-entry.ts'
import { ENTRY } from './disk-cache.ts'

/** What was made of a questionnaire, as long as none of its files has changed since. */
export function openCached(location: YamlLocation, { cache, files }: Host): Compiled | undefined {
  const start = startOf(location, files)
  return cache.read(nameFor(start), (kept) => {
    const read = files.readWithin(location.folder)
    return decodeEntry(kept, { build: cache.build, start, read })
  })
}

/** Keeps what was made of a questionnaire; `sources`: its files, by path within its folder. */
export function keepCached(
  location: YamlLocation,
  made: { readonly sources: ReadonlyMap<string, Uint8Array>; readonly compiled: Compiled },
  { cache, files }: Host,
): void {
  const start = startOf(location, files)
  cache.write(nameFor(start), encodeEntry({ build: cache.build, start, ...made }))
}

function startOf({ folder, entry }: YamlLocation, files: Files): string {
  return files.absolute(join(folder, entry))
}

/** Two paths may get one name: then the last one used is kept, since an entry says what it is of. */
function nameFor(start: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of Buffer.from(start)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  return `${hash.toString(16).padStart(16, '0')}${ENTRY}`
}
