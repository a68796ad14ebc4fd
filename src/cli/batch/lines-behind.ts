import { UsageError } from '../usage-error.ts'
import type { WholeLines } from './whole-lines.ts'

/** Lines to write behind those that an earlier run wrote. */
export type LinesBehind = {
  readonly add: (line: string) => void
  /** What was added since, each line with its newline. */
  readonly take: () => string
  /** Lines of the earlier run have not come again yet. */
  readonly isBehind: () => boolean
}

/** `UsageError` where another line comes in the place of the last that stands there already. */
export function linesBehind({ count, last }: WholeLines, path: string): LinesBehind {
  let left = count
  let lines: string[] = []
  return {
    add: (line) => {
      if (left === 0) lines.push(line)
      else {
        left -= 1
        if (left === 0 && line !== last) throw otherRun(`line ${count} of ${path} would be another`)
      }
    },
    take: () => {
      if (lines.length === 0) return ''
      const taken = lines
      lines = []
      return `${taken.join('\n')}\n`
    },
    isBehind: () => left > 0,
  }
}

export function otherRun(why: string): UsageError {
  return new UsageError(
    `there is nothing to go on with: ${why}`,
    'resume with the same records, questionnaire and options, or pass --overwrite to start anew',
  )
}
