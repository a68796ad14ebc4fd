import { isBlank, LONGEST_LINE, NEWLINE } from '../batch/block.ts'
import type { ByteStream } from './host.ts'
import { UsageError } from './usage-error.ts'

/** A line of a file of records, and its number, from one. */
export type RecordLine = { readonly number: number; readonly bytes: Uint8Array }

/** The lines of a stream that are not blank, each as it comes: the memory holds one piece at a time. */
export async function* recordLines(input: ByteStream, name: string): AsyncGenerator<RecordLine> {
  let number = 0
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of input) {
    const bytes = Buffer.concat([rest, Buffer.from(piece)])
    let start = 0
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      number += 1
      const line = bytes.subarray(start, end)
      if (!isBlank(line, 0, line.length)) yield { number, bytes: line }
      start = end + 1
    }
    rest = bytes.subarray(start)
    if (rest.length > LONGEST_LINE)
      throw new UsageError(`line ${number + 1} of ${name} is too long`)
  }
  if (!isBlank(rest, 0, rest.length)) yield { number: number + 1, bytes: rest }
}
