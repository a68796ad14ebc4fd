import type { Host } from '../host.ts'
import { UsageError } from '../usage-error.ts'
import type { BatchOptions } from './batch-options.ts'
import { wholeLines } from './whole-lines.ts'

/** How much of its lines an earlier run has written; a line it was killed over is cut off. */
export type ResumePoint = {
  readonly written: number
  readonly rejected: number
  /** The last line in the file of results. */
  readonly last: string
}

export const beginning: ResumePoint = { written: 0, rejected: 0, last: '' }

/** Looks at what stands in the files of an earlier run. */
export async function resumePoint(
  { resume, out, rejects }: BatchOptions,
  host: Host,
): Promise<ResumePoint> {
  if (resume !== true) return beginning
  if (out === undefined) {
    throw new UsageError('--resume goes on with the file that --out names', 'pass --out too')
  }
  const results = await cutToWholeLines(out, host)
  const rejected = rejects === undefined ? 0 : (await cutToWholeLines(rejects, host)).count
  return { written: results.count, rejected, last: results.last }
}

async function cutToWholeLines(path: string, { files }: Host) {
  if (files.kindOf(path) === 'missing') return { count: 0, last: '' }
  const lines = await wholeLines(files.stream(path))
  if (files.sizeOf(path) !== lines.length) {
    const file = files.append(path)
    file.cutTo(lines.length)
    file.close()
  }
  return lines
}
