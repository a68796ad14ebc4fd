import type { ProgressLine } from './progress-line.ts'

/** Says nothing of work that is done within a second; `now`: milliseconds since some time. */
export function lateProgress(progress: ProgressLine, now: () => number): ProgressLine {
  const begun = now()
  let isTold = false
  return {
    tell: (done, of) => {
      isTold ||= now() - begun > 1000
      if (isTold) progress.tell(done, of)
    },
    end: () => {
      if (isTold) progress.end()
    },
  }
}
