import { NEWLINE, newlinesIn } from '../../batch/block.ts'

/** The lines that a run has written, but for a last one that it was killed over. */
export type WholeLines = {
  readonly count: number
  /** In bytes, up to the end of the last whole line. */
  readonly length: number
  /** The last whole line. */
  readonly last: string
}

export async function wholeLines(pieces: AsyncIterable<Uint8Array | string>): Promise<WholeLines> {
  let count = 0
  let length = 0
  let last = ''
  let open: Uint8Array = new Uint8Array(0)
  for await (const piece of pieces) {
    const bytes = Buffer.concat([open, Buffer.from(piece)])
    const end = bytes.lastIndexOf(NEWLINE)
    open = bytes.subarray(end + 1)
    if (end < 0) continue
    count += newlinesIn(bytes)
    last = bytes.toString('utf8', bytes.lastIndexOf(NEWLINE, end - 1) + 1, end)
    length += end + 1
  }
  return { count, length, last }
}
