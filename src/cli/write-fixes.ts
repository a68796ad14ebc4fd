import { type Fixed, fixQuestionnaire } from '../definition/fix/fix-questionnaire.ts'
import { lineDiff } from '../text/line-diff.ts'
import { visible } from '../text/visible.ts'
import type { Files } from './host.ts'
import { namesOf, type YamlLocation } from './locate-questionnaire.ts'

/** Fixes a questionnaire as far as that is safe; nothing is written yet. */
export function fixYaml(location: YamlLocation, files: Files): Fixed {
  const { path, within } = namesOf(location)
  const read = files.readWithin(location.folder)
  return fixQuestionnaire(path, (file) => read(within(file)))
}

/** Writes the files that have changed, each whole or not at all. */
export function writeFixes(fixed: Fixed, location: YamlLocation, files: Files): void {
  const { within } = namesOf(location)
  for (const { file, before, after } of changesOf(fixed)) {
    files.replaceWithin(location.folder, within(file), { before, after })
  }
}

/** What has changed, line by line, each place with its file and line. */
export function showFixes(fixed: Fixed): string {
  return changesOf(fixed)
    .flatMap(({ file, before, after }) =>
      lineDiff(before, after).map(({ line, removed, added }) => {
        const lines = [...removed.map((text) => `- ${text}`), ...added.map((text) => `+ ${text}`)]
        return [`${file}:${line} fixed`, ...lines].map(visible).join('\n')
      }),
    )
    .map((hunk) => `${hunk}\n\n`)
    .join('')
}

type Change = { readonly file: string; readonly before: string; readonly after: string }

function changesOf({ before, after }: Fixed): readonly Change[] {
  return [...before.files].flatMap(([file, text]) => {
    const now = after.files.get(file) ?? text
    return now === text ? [] : [{ file, before: text, after: now }]
  })
}
