import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { reasonOf } from './disk-failure.ts'
import type { Appender } from './host.ts'
import { UsageError } from './usage-error.ts'

/** Opens a file to write at its end; see `Files`. */
export function appendTo(path: string): Appender {
  const telling = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw new UsageError(`${path} cannot be written: ${reasonOf(error)}`)
    }
  }
  const file = telling(() => openSync(path, 'a', 0o600))
  return {
    write: (text) => telling(() => writeAll(file, Buffer.from(text))),
    cutTo: (length) => telling(() => ftruncateSync(file, length)),
    close: () => telling(() => closeSync(file)),
  }
}

/** A disk may take less at once than it is given. */
function writeAll(file: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
}
