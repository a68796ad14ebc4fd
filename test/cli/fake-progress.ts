import { progressIn } from '../../src/cli/practice/progress-in.ts'
import type { ProgressStore } from '../../src/cli/practice/progress-store.ts'
import { UsageError } from '../../src/cli/usage-error.ts'
import { noProgress } from '../../src/practice/progress.ts'
import { writeProgress } from '../../src/practice/read-progress.ts'

/** Progress in memory, which several runs can share; `texts`: of each, by questionnaire. */
export type FakeProgress = ProgressStore & { readonly texts: Map<string, string> }

/** `obstacle`: why nothing can be kept. */
export function fakeProgress({ obstacle }: { readonly obstacle?: string } = {}): FakeProgress {
  const texts = new Map<string, string>()
  return {
    texts,
    read: (questionnaire) => {
      const text = texts.get(questionnaire)
      return text === undefined ? noProgress : progressIn(text, questionnaire)
    },
    keep: (questionnaire, progress) => {
      if (obstacle !== undefined) throw new UsageError(obstacle)
      texts.set(questionnaire, writeProgress(questionnaire, progress))
    },
    list: () => [...texts.keys()].sort(),
    erase: (questionnaire) => texts.delete(questionnaire),
  }
}
