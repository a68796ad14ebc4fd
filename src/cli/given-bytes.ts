import { bytesOf } from './file-bytes.ts'
import type { Host } from './host.ts'
import { readAll } from './read-all.ts'
import { UsageError } from './usage-error.ts'

/** What a file holds, and its name for the person. */
export type GivenFile = { readonly name: string; readonly bytes: Uint8Array }

/** What the file at a path holds, or standard input where the path is `-`; `what`: as it is called. */
export async function bytesGiven(path: string, what: string, host: Host): Promise<GivenFile> {
  if (path !== '-') return { name: path, bytes: bytesOf(path, host.files.read(path)) }
  if (host.terminals.input) {
    throw new UsageError(`no ${what} was given`, 'name a file, or send one on standard input')
  }
  return { name: 'standard input', bytes: await readAll(host.keyboard.input) }
}
