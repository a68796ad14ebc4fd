import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** The lines of a stream, each as it comes. */
export function linesOf(input: Readable): AsyncIterable<string> {
  return createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
}
