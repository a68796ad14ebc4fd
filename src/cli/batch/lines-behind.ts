import { UsageError } from '../usage-error.ts'

/** Lines to write behind those that an earlier run wrote. */
export type LinesBehind = {
  readonly add: (line: string) => void
  /** What was added since, each line with its newline. */
  readonly take: () => string
  /** Lines of the earlier run have not come again yet. */
  readonly isBehind: () => boolean
}

/** `last`: the last line that stands there already; `UsageError` where another comes in its place. */
export function linesBehind(written: number, last?: string): LinesBehind {
  let left = written
  let lines = ''
  return {
    add: (line) => {
      if (left === 0) lines += `${line}\n`
      else {
        left -= 1
        if (left === 0 && last !== undefined && line !== last) throw otherRun(written)
      }
    },
    take: () => {
      const taken = lines
      lines = ''
      return taken
    },
    isBehind: () => left > 0,
  }
}

export function otherRun(line: number): UsageError {
  return new UsageError(
    `the results that stand there are not of this run (line ${line} differs)`,
    'resume with the same records, questionnaire and options, or pass --overwrite to start anew',
  )
}
