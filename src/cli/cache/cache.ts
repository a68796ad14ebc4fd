import type { ByteReader } from '../byte-reader.ts'

/**
 * Room for what can be made again. It never fails: what cannot be read, or is found damaged where it
 * is used, is not there, and what cannot be written is not kept.
 */
export type Cache = {
  /** Which build of the program this is: another one may make other things of the same. */
  readonly build: string
  readonly read: <T>(name: string, use: (kept: ByteReader) => T) => T | undefined
  readonly write: (name: string, bytes: Uint8Array) => void
}

/** Keeps nothing. */
export const noCache: Cache = { build: '', read: () => undefined, write: () => {} }
