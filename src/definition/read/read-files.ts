import type { Place } from '../place.ts'
import type { Report } from '../problem.ts'
import { decode } from './decode.ts'
import { type FileContent, largestFile, type ReadFile } from './file-content.ts'
import { insidePath } from './inside-path.ts'
import { parseYaml } from './parse-yaml.ts'
import type { Tree } from './tree.ts'

/** All files of one questionnaire. */
export type Files = {
  /** The entry file's content, if it could be read. */
  readonly entry?: Tree
  /** The content of the files it includes, in the author's order. */
  readonly included: readonly Tree[]
  /** Every text read, by path, in the order of reading: what a code frame shows. */
  readonly sources: ReadonlyMap<string, string>
  /** Whether every file could be read. */
  readonly complete: boolean
}

/** More files than any questionnaire has. */
export const mostIncludes = 200

/** Reads the entry file and all it includes. */
export function readFiles(path: string, read: ReadFile, report: Report): Files {
  const sources = new Map<string, string>()
  const start = { file: path, span: { start: 0, end: 0 } }
  const open = (file: string, from: Place): Tree | undefined => {
    const text = contentOf(read(file), { file, from, report }, sources)
    return text === undefined ? undefined : parseYaml(file, text, report)
  }
  const entry = open(path, start)
  if (entry === undefined) return { included: [], sources, complete: false }

  const seen = new Map<string, Place>([[path, start]])
  const included: (Tree | undefined)[] = []
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  for (const { value, place } of includes(entry)) {
    const inside = insidePath(value)
    const file = inside && `${folder}${inside}`
    const first = file === undefined ? undefined : seen.get(file)
    if (file === undefined) report(place, { code: 'outside-folder', path: value })
    else if (first !== undefined) report(place, { code: 'included-twice', path: file, first })
    else {
      seen.set(file, place)
      included.push(open(file, place))
    }
  }
  const trees = included.filter((tree) => tree !== undefined)
  return { entry, included: trees, sources, complete: trees.length === included.length }
}

type Include = { readonly value: string; readonly place: Place }

/** What `include` names, as far as it has the right shape. */
function includes(entry: Tree): readonly Include[] {
  const list = entry.kind === 'map' ? entry.entries.get('include')?.value : undefined
  if (list?.kind !== 'list') return []
  return list.items.slice(0, mostIncludes).flatMap((item) => {
    if (item.kind !== 'scalar' || typeof item.value !== 'string') return []
    return [{ value: item.value, place: item.place }]
  })
}

type Asked = { readonly file: string; readonly from: Place; readonly report: Report }

function contentOf(
  content: FileContent,
  { file, from, report }: Asked,
  sources: Map<string, string>,
): string | undefined {
  switch (content.kind) {
    case 'missing':
      report(from, { code: 'missing-file', path: file })
      return undefined
    case 'outside':
      report(from, { code: 'outside-folder', path: file })
      return undefined
    case 'unreadable':
      report(from, { code: 'unreadable-file', path: file, reason: content.reason })
      return undefined
    case 'too-large':
      return tooLarge(content.size, file, report)
    case 'bytes': {
      if (content.bytes.length > largestFile) return tooLarge(content.bytes.length, file, report)
      const { text, sound } = decode(file, content.bytes, report)
      sources.set(file, text)
      return sound ? text : undefined
    }
  }
}

function tooLarge(size: number, file: string, report: Report): undefined {
  report({ file, span: { start: 0, end: 0 } }, { code: 'file-too-large', size, limit: largestFile })
  return undefined
}
