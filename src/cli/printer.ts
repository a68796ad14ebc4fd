import { writeSync } from 'node:fs'
import process from 'node:process'
import { codeOf } from './disk-failure.ts'
import type { Host } from './host.ts'
import { ReaderGone, UsageError } from './usage-error.ts'

/**
 * Prints to standard output, and waits until it is written, so that a slow reader never makes
 * results pile up in memory. `mayBlock`: whether all else may wait too, which saves the stream: to
 * get one ready takes a tenth of a start.
 */
export function printer(mayBlock: () => boolean): Host['print'] {
  return async (text) => {
    const rest = mayBlock() ? writeAtOnce(Buffer.from(text)) : text
    if (rest.length > 0) await writeStreamed(rest)
  }
}

/** What is left to write: by now some of it, where the reader has set its end not to wait. */
function writeAtOnce(bytes: Uint8Array): Uint8Array {
  let at = 0
  try {
    while (at < bytes.length) at += writeSync(1, bytes, at)
  } catch (error) {
    if (codeOf(error) !== 'EAGAIN') throw reasonFor(codeOf(error))
  }
  return bytes.subarray(at)
}

async function writeStreamed(rest: string | Uint8Array): Promise<void> {
  const { stdout } = process
  // Each failure is told to the one who printed.
  if (stdout.listenerCount('error') === 0) stdout.on('error', () => {})
  const error = await new Promise((written) => stdout.write(rest, written))
  if (error instanceof Error) throw reasonFor(codeOf(error))
}

/** A reader who has left closes the pipe; anything else keeps results from one who is there. */
function reasonFor(code: string | undefined): Error {
  const isGone = code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED'
  return isGone ? new ReaderGone() : new UsageError(`the results cannot be written: ${code}`)
}
