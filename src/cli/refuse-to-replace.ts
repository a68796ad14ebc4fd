import type { Host } from './host.ts'
import { UsageError } from './usage-error.ts'

/** What is to be written to a new file does not take the place of one that is there. */
export function refuseToReplace(path: string | undefined, { files }: Pick<Host, 'files'>): void {
  if (path === undefined || files.kindOf(path) === 'missing') return
  throw new UsageError(`${path} is there already`, 'name a file that is not there yet')
}
