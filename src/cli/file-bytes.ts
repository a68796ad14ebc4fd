import type { FileContent } from '../definition/read/file-content.ts'
import { UsageError } from './usage-error.ts'

/** The bytes of a file the operator named, or the reason there are none. */
export function bytesOf(path: string, content: FileContent): Uint8Array {
  switch (content.kind) {
    case 'bytes':
      return content.bytes
    case 'missing':
      throw new UsageError(`there is no file ${path}`)
    case 'too-large':
      throw new UsageError(`${path} is too large (${content.size} bytes)`)
    case 'outside':
      throw new UsageError(`${path} leads out of its folder`)
    case 'unreadable':
      throw new UsageError(`${path} cannot be read: ${content.reason}`)
  }
}
