import { basename, join } from 'node:path'
import { type CaseFile, openCaseFile } from '../../definition/case-file.ts'
import type { Loaded } from '../../definition/load.ts'
import { faultOfPlace } from '../agree-on-place.ts'
import { ContentProblems } from '../content-problems.ts'
import { bytesOf } from '../file-bytes.ts'
import type { Files, Host } from '../host.ts'
import { loadYaml } from '../load-yaml.ts'
import type { Location } from '../locate-questionnaire.ts'
import { renderProblems } from '../render-problems.ts'
import { columnsOf } from '../text-width.ts'
import { UsageError } from '../usage-error.ts'
import { casesFile } from './case-yaml.ts'

/** Where a case is to be written. */
export type CasePlace = {
  readonly path: string
  readonly location: Location
  /** What is there already. */
  readonly file?: CaseFile
}

/** Makes sure before the first question that the case can be written after the last. */
export function openCasePlace(path: string, location: Location, host: Host): CasePlace {
  const { files } = host
  const fault = faultOfPlace(path, files)
  if (fault !== undefined) throw new UsageError(fault)
  if (files.kindOf(path) === 'missing') return { path, location }
  const file = openCaseFile(path, bytesOf(path, files.read(path)))
  if (file.problems.length > 0) {
    throw problemsIn({ ...file, files: new Map([[path, file.source]]) }, host)
  }
  if (file.add(probe, `${probe}: {}\n`) === undefined) throw cannotAdd(path)
  return { path, location, file }
}

/** No case is called so yet: no id may be. */
const probe = 'a case'

/** Writes a case, given from the margin on; a file that is there stays as it is otherwise. */
export function writeCase(
  place: CasePlace,
  { id, text }: { readonly id: string; readonly text: string },
  host: Host,
): void {
  const { files } = host
  const { path, file } = place
  if (file === undefined) {
    files.write(path, casesFile(text))
    return
  }
  const after = file.add(id, text)
  if (after === undefined) throw cannotAdd(path)
  checkLoads(place, after, host)
  const name = basename(path)
  files.replaceWithin(files.folderOf(path), name, { before: file.source, after })
}

/** Whether the questionnaire reads the file. */
export function isPartOf({ path, location }: CasePlace, { files }: Host): boolean {
  if (location.kind === 'shipped') return false
  return [...loadYaml(location, files).files.keys()].some((file) => files.isSame(file, path))
}

/** Looks at a file as it would be, before anything is written. */
function checkLoads({ path, location }: CasePlace, after: string, host: Host): void {
  if (location.kind === 'shipped') return
  const { files } = host
  const readWithin: Files['readWithin'] = (folder) => {
    const read = files.readWithin(folder)
    return (file) => {
      return files.isSame(join(folder, file), path)
        ? { kind: 'bytes', bytes: new TextEncoder().encode(after) }
        : read(file)
    }
  }
  const loaded = loadYaml(location, { ...files, readWithin })
  if (loaded.questionnaire === undefined) throw problemsIn(loaded, host)
}

function problemsIn(found: Pick<Loaded, 'problems' | 'files'>, host: Host): ContentProblems {
  return new ContentProblems(renderProblems(found, columnsOf(host, 'messages')))
}

function cannotAdd(path: string): UsageError {
  return new UsageError(
    `${path} has no place for a case: its cases are no list of blocks`,
    'leave --out away, and put the case there by hand',
  )
}
