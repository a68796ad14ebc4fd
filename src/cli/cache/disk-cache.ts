import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { type ByteReader, readingFile } from '../byte-reader.ts'
import { ownFolder } from '../own-folder.ts'
import { writeWhole } from '../write-whole.ts'
import type { Cache } from './cache.ts'

/** Files of a folder that only its owner can read; those last used are kept. */
export function diskCache(folder: string, build: () => string): Cache {
  return {
    get build() {
      return build()
    },
    read: (name, use) => attempt(() => readEntry(join(folder, name), use)),
    write: (name, bytes) => {
      attempt(() => writeEntry(folder, name, bytes))
    },
  }
}

/** How many entries are kept. */
const MOST = 50

/** Left behind by a process that was stopped while it wrote; older than any that still writes. */
const STALE = 60 * 60 * 1000

function readEntry<T>(path: string, use: (kept: ByteReader) => T): T {
  return readingFile(path, (kept) => {
    attempt(() => {
      const now = new Date()
      utimesSync(path, now, now)
    })
    return use(kept)
  })
}

function writeEntry(folder: string, name: string, bytes: Uint8Array): void {
  ownFolder(folder)
  writeWhole(join(folder, name), bytes, 0o600)
  removeOldest(folder)
}

function removeOldest(folder: string): void {
  const entries = readdirSync(folder)
    .map((name) => ({ name, used: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used)
  const whole = entries.filter(({ name }) => name.endsWith(ENTRY))
  const parts = entries.filter(({ name, used }) => {
    return name.endsWith('.part') && used < Date.now() - STALE
  })
  for (const { name } of [...whole.slice(MOST), ...parts]) rmSync(join(folder, name))
}

/** What the names of entries end with. */
export const ENTRY = '.questionnaire'

/** Another process may have been faster, and a disk may refuse: then it is done without. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
