import { basename, dirname, join } from 'node:path'
import { didYouMean } from '../text/did-you-mean.ts'
import type { Files } from './host.ts'
import { shippedIds } from './shipped.ts'
import { UsageError } from './usage-error.ts'

/** Where a questionnaire is: one that comes with the program, or a file to start from in a folder. */
export type Location = { readonly kind: 'shipped'; readonly id: string } | YamlLocation

export type YamlLocation = {
  readonly kind: 'yaml'
  readonly folder: string
  readonly entry: string
}

/** How a person would call the questionnaire from here; and where a file so called is within its folder. */
export type Names = { readonly path: string; readonly within: (path: string) => string }

export function namesOf({ folder, entry }: YamlLocation): Names {
  const path = join(folder, entry)
  const outside = path.length - entry.length
  return { path, within: (file) => file.slice(outside) }
}

/** The file a questionnaire's folder starts with. */
export const ENTRY = 'questionnaire.yaml'

/** Finds a questionnaire by what a person calls it: a shipped id, a file or a folder. */
export function locateQuestionnaire(name: string, files: Files): Location {
  const ids = shippedIds(files)
  if (ids.includes(name)) return { kind: 'shipped', id: name }
  const found = locateYaml(name, files)
  if (found !== undefined) return found
  if (files.kindOf(name) === 'folder') {
    throw new UsageError(`${name} holds no ${ENTRY}`, 'name a folder that does, or a YAML file')
  }
  const guess = didYouMean(name, ids)
  throw new UsageError(
    `no questionnaire is called "${name}", and there is no such file or folder`,
    guess === undefined ? '"nuchal list" shows those there are' : `did you mean "${guess}"?`,
  )
}

/** What a path leads to: one questionnaire, or all those of a folder. */
export function locateAllYaml(path: string, files: Files): readonly YamlLocation[] {
  const one = locateYaml(path, files)
  if (one !== undefined) return [one]
  const inside = files.list(path).filter((name) => isQuestionnaire(join(path, name), files))
  if (inside.length > 0) return inside.flatMap((name) => locateYaml(join(path, name), files) ?? [])
  if (shippedIds(files).includes(path)) {
    throw new UsageError(
      `"${path}" comes with nuchal, and was checked when that was built`,
      `"nuchal prove ${path}" proves it; to check a copy of it, name its folder`,
    )
  }
  const isFolder = files.kindOf(path) === 'folder'
  throw new UsageError(
    isFolder ? `${path} holds no questionnaire` : `there is no file or folder ${path}`,
    `a questionnaire is a YAML file, or a folder with ${ENTRY}`,
  )
}

function isQuestionnaire(path: string, files: Files): boolean {
  return files.kindOf(path) === 'folder'
    ? files.kindOf(join(path, ENTRY)) === 'file'
    : /\.ya?ml$/.test(path)
}

/** A file, or a folder that starts with a questionnaire; nothing where there is neither. */
export function locateYaml(path: string, files: Files): YamlLocation | undefined {
  const kind = files.kindOf(path)
  if (kind === 'file') return { kind: 'yaml', folder: dirname(path), entry: basename(path) }
  const isFolder = kind === 'folder' && files.kindOf(join(path, ENTRY)) === 'file'
  return isFolder ? { kind: 'yaml', folder: path, entry: ENTRY } : undefined
}
