import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { codeOf, reasonOf } from '../disk-failure.ts'
import { UsageError } from '../usage-error.ts'
import type { OpenDraft } from './drafts.ts'

/** Where a draft is while this process has it open, and where it is for anybody to open. */
export type DraftPaths = { readonly id: string; readonly open: string; readonly closed: string }

/** A draft that this process has taken. */
export function opened({ id, open: path, closed }: DraftPaths): OpenDraft {
  const draft = `the draft ${id}`
  const file = attempting(draft, () => openSync(path, 'a'))
  return {
    id,
    read: () => attempting(draft, () => readFileSync(path)),
    cut: (bytes) => attempting(draft, () => truncateSync(path, bytes)),
    append: (text) => {
      attempting(draft, () => {
        writeFileSync(file, text)
        fsyncSync(file)
      })
    },
    release: () => {
      closeSync(file)
      try {
        moved(path, closed)
      } catch {
        // Once this process has ended it is not open any more, whatever it is called.
      }
    },
    erase: () => {
      attempting(draft, () => rmSync(path, { force: true }))
      closeSync(file)
    },
  }
}

/** Whether it was this process that gave a file its new name. */
export function moved(from: string, to: string): boolean {
  const move = () => {
    renameSync(from, to)
    return true
  }
  return whereThere(from, move) ?? false
}

/** What is done to a file, or nothing where it is gone. */
export function whereThere<T>(path: string, act: () => T): T | undefined {
  return attempting(path, () => {
    try {
      return act()
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined
      throw error
    }
  })
}

/** What the disk refuses, in words; `what`: that which is worked on. */
export function attempting<T>(what: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${what} cannot be used: ${reasonOf(error)}`)
  }
}
