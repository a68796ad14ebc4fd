import type { Progress } from '../../practice/progress.ts'

/** What was practised on this machine, by the id of the questionnaire; refused: `UsageError`. */
export type ProgressStore = {
  /** Nothing practised where nothing is kept. */
  readonly read: (questionnaire: string) => Progress
  /** In place of what was kept, or not at all. */
  readonly keep: (questionnaire: string, progress: Progress) => void
  /** Of which questionnaires there is something, readable or not. */
  readonly list: () => readonly string[]
  /** Whether there was anything to erase. */
  readonly erase: (questionnaire: string) => boolean
}
