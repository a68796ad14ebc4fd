import type { Progress } from '../../practice/progress.ts'
import { readProgress } from '../../practice/read-progress.ts'
import { UsageError } from '../usage-error.ts'

/** What a kept text holds, or a `UsageError` that says how to be rid of it. */
export function progressIn(text: string, questionnaire: string): Progress {
  const found = readProgress(text)
  if (found.kind === 'progress') return found.progress
  const why = found.kind === 'newer' ? 'was written by a newer nuchal' : 'is damaged'
  throw new UsageError(
    `what was kept of your practice with ${questionnaire} ${why}`,
    `"nuchal progress ${questionnaire} --erase" erases it`,
  )
}
