import type { Readable } from 'node:stream'
import { UsageError } from './usage-error.ts'

/** More than any response holds, in bytes. */
const MOST = 4_000_000

/** All bytes of a stream, unless there are too many of them to be what was asked for. */
export async function readAll(input: Readable): Promise<Uint8Array> {
  let size = 0
  const pieces: Uint8Array[] = []
  for await (const piece of input as AsyncIterable<Uint8Array | string>) {
    size += piece.length
    if (size > MOST) throw new UsageError('standard input holds more than one response can')
    pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece)
  }
  return Buffer.concat(pieces)
}
