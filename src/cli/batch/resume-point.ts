import type { Host } from '../host.ts'
import { UsageError } from '../usage-error.ts'
import type { BatchOptions } from './batch-options.ts'
import { type WholeLines, wholeLines } from './whole-lines.ts'

/** How much of its lines an earlier run has written, but for a line it was killed over. */
export type ResumePoint = { readonly results: WholeLines; readonly rejects: WholeLines }

const none: WholeLines = { count: 0, length: 0, last: '' }

/** Looks at what stands in the files of an earlier run. */
export async function resumePoint(
  { resume, out, rejects }: BatchOptions,
  host: Host,
): Promise<ResumePoint> {
  if (resume !== true) return { results: none, rejects: none }
  if (out === undefined) {
    throw new UsageError('--resume goes on with the file that --out names', 'pass --out too')
  }
  return { results: await standingIn(out, host), rejects: await standingIn(rejects, host) }
}

async function standingIn(path: string | undefined, { files }: Host): Promise<WholeLines> {
  if (path === undefined || files.kindOf(path) !== 'file') return none
  return await wholeLines(files.stream(path))
}
