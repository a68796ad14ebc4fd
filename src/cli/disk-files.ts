import {
  closeSync,
  createReadStream,
  existsSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type FileContent, largestFile } from '../definition/read/file-content.ts'
import { lazily } from '../engine/lazily.ts'
import { appendTo } from './append-to.ts'
import { codeOf, reasonOf } from './disk-failure.ts'
import type { ByteStream, Files } from './host.ts'
import { readThrough } from './read-through.ts'
import { besideOf, realWithin, replaceWithin, writeWhole } from './write-whole.ts'

/** The files of this machine. */
export function diskFiles(): Files {
  return {
    folderOf: dirname,
    absolute: resolve,
    kindOf,
    read,
    stream,
    readWithin,
    list,
    isSame,
    canWrite,
    sizeOf,
    append: appendTo,
    write: (path, text) => writeWhole(path, text, 0o600),
    replaceWithin,
    shipped: join(import.meta.dirname, '../questionnaires'),
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

/** A pipe is waited for; a file is there. */
function stream(path: string): ByteStream {
  return sizeOf(path) === undefined ? createReadStream(path) : readThrough(path)
}

/** No more than a questionnaire may have, of a pipe or a device that never ends too. */
function read(path: string): FileContent {
  try {
    const { size } = statSync(path)
    if (size > LARGEST) return { kind: 'too-large', size }
    const bytes = readUpTo(path, LARGEST + 1, size)
    return bytes.length > LARGEST
      ? { kind: 'too-large', size: bytes.length }
      : { kind: 'bytes', bytes }
  } catch (error) {
    return failure(error)
  }
}

const LARGEST = 4 * largestFile

/** Into room for what is expected and a byte more, where the end shows; a pipe expects nothing. */
function readUpTo(path: string, most: number, expected: number): Buffer {
  const file = openSync(path, 'r')
  try {
    let room = Buffer.allocUnsafeSlow(Math.min(expected + 1, most))
    let length = 0
    for (let found = -1; found !== 0 && length < most; length += found) {
      if (length === room.length) room = Buffer.concat([room], Math.min(2 * length + PIECE, most))
      found = readSync(file, room, { offset: length })
    }
    return room.subarray(0, length)
  } finally {
    closeSync(file)
  }
}

const PIECE = 64 * 1024

function isSame(path: string, other: string): boolean {
  const [one, two] = [path, other].map((each) => statSync(each, { throwIfNoEntry: false }))
  if (one === undefined || two === undefined) return resolve(path) === resolve(other)
  return one.isFile() && one.ino === two.ino && one.dev === two.dev
}

function sizeOf(path: string): number | undefined {
  const found = statSync(path, { throwIfNoEntry: false })
  return found?.isFile() ? found.size : undefined
}

/** A link is followed only as long as it stays in the folder. */
function readWithin(folder: string): (path: string) => FileContent {
  // To find where it lies takes as long as to read a file of it.
  const real = lazily(() => realpathSync.native(folder))
  return (path) => {
    try {
      const found = realWithin(real(), path)
      return found === undefined ? { kind: 'outside' } : read(found)
    } catch (error) {
      return failure(error)
    }
  }
}

function failure(error: unknown): FileContent {
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' }
  return { kind: 'unreadable', reason: reasonOf(error) }
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
