import type { Readable } from 'node:stream'
import { UsageError } from './usage-error.ts'

/** A line of a file of records, and its number, from one. */
export type RecordLine = { readonly number: number; readonly bytes: Uint8Array }

/** The lines of a stream that are not blank, each as it comes: the memory holds one piece at a time. */
export async function* recordLines(input: Readable, name: string): AsyncGenerator<RecordLine> {
  let number = 0
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of input) {
    const bytes = Buffer.concat([rest, Buffer.from(piece as Uint8Array | string)])
    let start = 0
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      number += 1
      const line = bytes.subarray(start, end)
      if (!isBlank(line)) yield { number, bytes: line }
      start = end + 1
    }
    rest = bytes.subarray(start)
    if (rest.length > LONGEST) throw new UsageError(`line ${number + 1} of ${name} is too long`)
  }
  if (!isBlank(rest)) yield { number: number + 1, bytes: rest }
}

const NEWLINE = 0x0a

/** More than any response holds, in bytes. */
const LONGEST = 4_000_000

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}
