import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** Bytes in a row, read one part after the other. */
export type ByteReader = {
  /** The next so many; fails where there are fewer. */
  readonly take: (length: number) => Buffer
  /** Are these the next ones? They are passed over then. */
  readonly isNext: (bytes: Uint8Array) => boolean
}

export function readerOfFile(file: number): ByteReader {
  const piece = Buffer.allocUnsafeSlow(PIECE)
  return {
    take: (length) => {
      const bytes = Buffer.allocUnsafeSlow(length)
      if (readSync(file, bytes) < length) throw new RangeError('the file ends too early')
      return bytes
    },
    // Bit by bit: to take room takes longer than to read.
    isNext: (bytes) => {
      for (let at = 0; at < bytes.length; at += PIECE) {
        const expected = bytes.subarray(at, at + PIECE)
        const length = readSync(file, piece, 0, expected.length, null)
        if (!piece.subarray(0, length).equals(expected)) return false
      }
      return true
    },
  }
}

/** All that a file holds. */
export function bytesIn(path: string): Buffer {
  return readingFile(path, (reader, size) => reader.take(size))
}

/** What comes of reading a file of so many bytes. */
export function readingFile<T>(path: string, use: (reader: ByteReader, size: number) => T): T {
  const file = openSync(path, 'r')
  try {
    return use(readerOfFile(file), fstatSync(file).size)
  } finally {
    closeSync(file)
  }
}

/** The next so many, which are there twice, one behind the other; fails where the two differ. */
export function takeTwice(reader: ByteReader, length: number): Uint8Array {
  const bytes = reader.take(length)
  if (!reader.isNext(bytes)) throw new Error('the file is damaged')
  return bytes
}

const PIECE = 64 * 1024
