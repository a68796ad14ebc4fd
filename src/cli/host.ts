import type { Readable, Writable } from 'node:stream'
import type { FileContent } from '../definition/read/file-content.ts'
import type { Cache } from './cache/cache.ts'
import type { Drafts } from './draft/drafts.ts'
import type { ProgressStore } from './practice/progress-store.ts'

/** All that lies outside the program. A test's is two texts and a record of files. */
export type Host = {
  /** Results. Resolves once they are written; fails with `ReaderGone` once nobody reads. */
  readonly print: (text: string) => Promise<void>
  /** Everything that is not a result. */
  readonly warn: (text: string) => void
  /** Shows a text in the person's pager, and waits until it was read; false where it cannot. */
  readonly page: (text: string) => Promise<boolean>
  readonly keyboard: Keyboard
  readonly files: Files
  readonly drafts: Drafts
  readonly progress: ProgressStore
  readonly cache: Cache
  readonly history: () => Promise<History>
  /** As set by whoever started the program; `NO_COLOR` and the like. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly terminals: Terminals
  /** Calls when the machine, or Ctrl+C, asks the program to end; returns how to stop listening. */
  readonly onEndAsked: (listener: (signal: string) => void) => () => void
  /** The date, as `2026-11-21`. */
  readonly today: () => string
  readonly now: () => Date
}

/** Where answers come from, and where the questions are shown. */
export type Keyboard = { readonly input: Readable; readonly screen: Writable }

/** Which ends are terminals, and how large theirs is now. */
export type Terminals = {
  readonly input: boolean
  readonly results: boolean
  readonly messages: boolean
  readonly columns: number
  readonly rows: number
}

export type Files = {
  readonly folderOf: (path: string) => string
  /** The same place, from wherever it is asked for. */
  readonly absolute: (path: string) => string
  readonly kindOf: (path: string) => 'file' | 'folder' | 'missing'
  readonly read: (path: string) => FileContent
  /** A file of any size as it comes; where it cannot be read, so does the reason. */
  readonly stream: (path: string) => ByteStream
  /** Reads files of a folder, and only of it. */
  readonly readWithin: (folder: string) => (path: string) => FileContent
  /** The names in a folder, in order; none where there is no such folder. */
  readonly list: (folder: string) => readonly string[]
  /** Whether two paths lead to one file, by links too, or would once it is there. */
  readonly isSame: (path: string, other: string) => boolean
  /** Whether `write` can be counted on. */
  readonly canWrite: (path: string) => boolean
  /** In bytes; nothing where that is not known beforehand. */
  readonly sizeOf: (path: string) => number | undefined
  /** Opens a file to write behind what it holds, for the owner's eyes alone (0600): `UsageError`. */
  readonly append: (path: string) => Appender
  /** For the owner's eyes alone (0600); in place of what was there, or not at all: `UsageError`. */
  readonly write: (path: string, text: string) => void
  /**
   * Writes over a file of a folder, and only of it, keeping its permissions; in place of what was
   * there, or not at all: `UsageError`, also where the file has changed since it was read.
   */
  readonly replaceWithin: (folder: string, path: string, texts: Replacement) => void
  /** The folder of the questionnaires that come with the program, compiled. */
  readonly shipped: string
}

/** Bytes as they come; a piece may be written over by the next. `destroy` gives up those still to come. */
export type ByteStream = AsyncIterable<Uint8Array | string> & { readonly destroy: () => unknown }

/** A file that grows. Each call has reached the disk's cache when it returns: `UsageError` where not. */
export type Appender = {
  readonly write: (text: string) => void
  /** Leaves the first bytes of what it held, and no more. */
  readonly cutTo: (length: number) => void
  readonly close: () => void
}

/** What a file held when it was read, and what it is to hold. */
export type Replacement = { readonly before: string; readonly after: string }

/** What was here before: files as of a revision, as git names it. A `UsageError` where there is none. */
export type History = {
  readonly kindOf: (revision: string, path: string) => 'file' | 'folder' | 'missing'
  readonly read: (revision: string, path: string) => FileContent
}
