import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'

/** The lines of a stream, each as it comes; none of one that was read to its end before. */
export function linesOf(input: Readable): AsyncIterable<string> {
  // Such a stream never says again that it has ended, and readline would wait for it for ever.
  if (input.readableEnded) return Readable.from([])
  return createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
}
