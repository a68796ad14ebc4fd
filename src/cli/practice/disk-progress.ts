import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { noProgress } from '../../practice/progress.ts'
import { writeProgress } from '../../practice/read-progress.ts'
import { attempting, whereThere } from '../draft/open-draft.ts'
import { ownFolder } from '../own-folder.ts'
import { writeWhole } from '../write-whole.ts'
import { progressIn } from './progress-in.ts'
import type { ProgressStore } from './progress-store.ts'

/** A file for each questionnaire, in a folder that only its owner can read. */
export function diskProgress(folder: string): ProgressStore {
  const pathOf = (questionnaire: string) => join(folder, `${questionnaire}.json`)
  return {
    read: (questionnaire) => {
      const path = pathOf(questionnaire)
      const text = whereThere(path, () => readFileSync(path, 'utf8'))
      return text === undefined ? noProgress : progressIn(text, questionnaire)
    },
    keep: (questionnaire, progress) => {
      attempting(folder, () => ownFolder(folder))
      writeWhole(pathOf(questionnaire), writeProgress(questionnaire, progress), 0o600)
    },
    list: () => namesIn(folder),
    erase: (questionnaire) => {
      const path = pathOf(questionnaire)
      const isThere = whereThere(path, () => statSync(path)) !== undefined
      attempting(path, () => rmSync(path, { force: true }))
      return isThere
    },
  }
}

/** Other files of the folder are nobody's progress. */
function namesIn(folder: string): readonly string[] {
  const names = whereThere(folder, () => readdirSync(folder)) ?? []
  return names.flatMap((name) => /^([a-z0-9-]+)\.json$/.exec(name)?.[1] ?? []).sort()
}
