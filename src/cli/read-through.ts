import { closeSync, openSync, readSync } from 'node:fs'
import type { ByteStream } from './host.ts'

/**
 * The bytes of a file that waits for nobody, each piece in the place of the one before: to make new room for
 * each takes longer than to read it.
 */
export function readThrough(path: string): ByteStream {
  let isOver = false
  return {
    destroy: () => {
      isOver = true
    },
    async *[Symbol.asyncIterator]() {
      const file = openSync(path, 'r')
      try {
        const room = Buffer.allocUnsafeSlow(PIECE)
        for (let count = readSync(file, room); count > 0 && !isOver; count = readSync(file, room)) {
          yield room.subarray(0, count)
          // Signals are heard only in between.
          await new Promise((resolve) => {
            setImmediate(resolve)
          })
        }
      } finally {
        closeSync(file)
      }
    },
  }
}

/** Large enough that starting and ending a block counts for little, and still near the processor. */
const PIECE = 256 * 1024
