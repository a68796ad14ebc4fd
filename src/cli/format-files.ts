import { basename } from 'node:path'
import { type Formatted, format } from '../definition/format/format.ts'
import { ExitCode } from './exit-code.ts'
import { bytesOf } from './file-bytes.ts'
import type { Host } from './host.ts'
import { loadYaml } from './load-yaml.ts'
import { locateAllYaml } from './locate-questionnaire.ts'
import { readAll } from './read-all.ts'
import { renderProblems } from './render-problems.ts'
import { columnsOf } from './text-width.ts'
import { UsageError } from './usage-error.ts'

export type FormatOptions = { readonly check?: boolean }

/** Lays files out the one way, or says which are not; a file that cannot be read is left alone. */
export async function formatFiles(
  paths: readonly string[],
  options: FormatOptions,
  host: Host,
): Promise<ExitCode> {
  if (!paths.includes('-')) return formatNamed(paths, options, host)
  if (paths.length > 1) throw new UsageError('"-" stands alone: it is standard input')
  return formatInput(options, host)
}

async function formatNamed(
  paths: readonly string[],
  { check }: FormatOptions,
  host: Host,
): Promise<ExitCode> {
  const named = new Set(paths.flatMap((path) => filesOf(path, host)))
  const files = [...named].map((path) => formatOne(path, host))
  const moved = files.filter(({ text, before }) => text !== undefined && text !== before)
  for (const { path, text, before } of check ? [] : moved) {
    const name = basename(path)
    host.files.replaceWithin(host.files.folderOf(path), name, { before, after: text ?? before })
  }
  await host.print(moved.map(({ path }) => `${path}\n`).join(''))
  for (const file of files) {
    host.warn(renderProblems(file, columnsOf(host, 'messages')))
  }
  const unread = files.filter(({ text }) => text === undefined).length
  host.warn(tally({ files: files.length, moved: moved.length, unread }, check))
  return unread > 0 || (check && moved.length > 0) ? ExitCode.problems : ExitCode.done
}

/** A file is itself; a folder is every file of the questionnaires in it. */
function filesOf(path: string, { files }: Host): readonly string[] {
  if (files.kindOf(path) === 'file') return [path]
  const locations = locateAllYaml(path, files)
  return locations.flatMap((location) => [...loadYaml(location, files).files.keys()])
}

type File = Formatted & { readonly path: string; readonly before: string }

function formatOne(path: string, { files }: Host): File {
  const formatted = format(path, bytesOf(path, files.read(path)))
  return { ...formatted, path, before: formatted.files.get(path) ?? '' }
}

async function formatInput({ check }: FormatOptions, host: Host): Promise<ExitCode> {
  const path = 'standard input'
  const formatted = format(path, await readAll(host.keyboard.input))
  host.warn(renderProblems(formatted, columnsOf(host, 'messages')))
  if (formatted.text === undefined) return ExitCode.problems
  const isMoved = formatted.text !== formatted.files.get(path)
  if (check) await host.print(isMoved ? '-\n' : '')
  else await host.print(formatted.text)
  return check && isMoved ? ExitCode.problems : ExitCode.done
}

type Tally = { readonly files: number; readonly moved: number; readonly unread: number }

function tally({ files, moved, unread }: Tally, check: boolean | undefined): string {
  const changed = check ? `${moved} not in form` : `${moved} changed`
  const left = unread === 0 ? '' : `, ${unread} left alone`
  return `${files} ${files === 1 ? 'file' : 'files'}: ${changed}${left}\n`
}
