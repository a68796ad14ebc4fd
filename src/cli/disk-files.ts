import { randomUUID } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, isAbsolute, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type FileContent, largestFile } from '../definition/read/file-content.ts'
import type { Files } from './host.ts'
import { UsageError } from './usage-error.ts'

/** The files of this machine. */
export function diskFiles(): Files {
  return {
    folderOf: dirname,
    kindOf,
    read,
    readWithin,
    list,
    canWrite,
    write,
    shipped: fileURLToPath(new URL('../questionnaires', import.meta.url)),
  }
}

function kindOf(path: string): 'file' | 'folder' | 'missing' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    // What cannot be looked at is there all the same; reading it tells why.
    return failure(error).kind === 'missing' ? 'missing' : 'file'
  }
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

function read(path: string): FileContent {
  try {
    const { size } = statSync(path)
    // A pipe or a device has no size to go by.
    if (size > LARGEST) return { kind: 'too-large', size }
    return { kind: 'bytes', bytes: readFileSync(path) }
  } catch (error) {
    return failure(error)
  }
}

const LARGEST = 4 * largestFile

/** A link is followed only as long as it stays in the folder. */
function readWithin(folder: string, path: string): FileContent {
  try {
    const inside = relative(realpathSync(folder), realpathSync(join(folder, path)))
    if (inside.startsWith('..') || isAbsolute(inside)) return { kind: 'outside' }
  } catch (error) {
    return failure(error)
  }
  return read(join(folder, path))
}

function failure(error: unknown): FileContent {
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' }
  return { kind: 'unreadable', reason: reasons[code] ?? code }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
}

/** Tried out: what permissions say is not all there is to it. */
function canWrite(path: string): boolean {
  const trial = existsSync(path) ? besideOf(path) : path
  try {
    closeSync(openSync(trial, 'wx', 0o600))
    rmSync(trial)
    return true
  } catch {
    return false
  }
}

/** Written beside its place first, so that a crash leaves the old file or the new one. */
function write(path: string, text: string): void {
  const beside = besideOf(path)
  try {
    const file = openSync(beside, 'wx', 0o600)
    try {
      writeFileSync(file, text)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    const code = codeOf(error)
    throw new UsageError(`${path} cannot be written: ${reasons[code] ?? code}`)
  }
}

function besideOf(path: string): string {
  return join(dirname(path), `.${randomUUID()}.part`)
}
