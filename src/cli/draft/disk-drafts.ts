import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { reasonOf } from '../disk-failure.ts'
import { ownFolder } from '../own-folder.ts'
import { settle } from '../write-whole.ts'
import { isAlive, ownerName } from './draft-owner.ts'
import type { DraftFile, Drafts, OpenDraft } from './drafts.ts'
import { attempting, type DraftPaths, moved, opened, whereThere } from './open-draft.ts'

/**
 * Drafts as files of a folder that only its owner can read. The name of an open one holds the
 * process that has it open: a renaming takes it, and of several that try, one can.
 */
export function diskDrafts(folder: string): Drafts {
  return {
    obstacle: () => obstacleTo(folder),
    list: () => placesIn(folder).flatMap((place) => fileAt(folder, place) ?? []),
    create: (text) => create(pathsOf(folder, newId()), text),
    open: (id) => {
      const place = placesIn(folder).find((one) => one.id === id)
      if (place === undefined || isOpen(place)) return undefined
      const paths = pathsOf(folder, id)
      return moved(join(folder, place.name), paths.open) ? opened(paths) : undefined
    },
  }
}

/** A draft by the name of its file; `owner`: the process that has, or had, it open. */
type Place = { readonly name: string; readonly id: string; readonly owner: string | undefined }

function placesIn(folder: string): readonly Place[] {
  const names = whereThere(folder, () => readdirSync(folder)) ?? []
  return names.flatMap((name) => placeOf(name) ?? [])
}

function placeOf(name: string): Place | undefined {
  const [, id, owner] = /^([a-z0-9]+)(?:\.([0-9-]+))?\.ndjson$/.exec(name) ?? []
  return id === undefined ? undefined : { name, id, owner }
}

function pathsOf(folder: string, id: string): DraftPaths {
  return {
    id,
    open: join(folder, `${id}.${ownerName(process.pid)}.ndjson`),
    closed: join(folder, `${id}.ndjson`),
  }
}

function isOpen({ owner }: Place): boolean {
  return owner !== undefined && isAlive(owner)
}

function fileAt(folder: string, place: Place): DraftFile | undefined {
  const about = withFile(folder, place, (path) => statSync(path))
  if (about === undefined) return undefined
  const read = () => withFile(folder, place, (path) => readFileSync(path))
  return { id: place.id, isOpen: isOpen(place), changed: about.mtime, read }
}

/** Another process may take a draft, or give it back, at any moment: then its file has another name. */
function withFile<T>(folder: string, place: Place, act: (path: string) => T): T | undefined {
  let now: Place | undefined = place
  for (let tries = 0; tries < TRIES && now !== undefined; tries++) {
    const path = join(folder, now.name)
    const done = whereThere(path, () => act(path))
    if (done !== undefined) return done
    now = placesIn(folder).find(({ id }) => id === place.id)
  }
  return undefined
}

/** A link that leads nowhere is listed, and never there. */
const TRIES = 5

function create(paths: DraftPaths, text: string): OpenDraft {
  const folder = dirname(paths.open)
  return attempting('a draft', () => {
    try {
      writeFileSync(paths.open, text, { flag: 'wx', mode: 0o600, flush: true })
    } catch (error) {
      rmSync(paths.open, { force: true })
      throw error
    }
    settle(folder)
    return opened(paths)
  })
}

/** Can be read aloud and typed, and makes no word: no vowels, and no two signs that look alike. */
function newId(): string {
  const random = crypto.getRandomValues(new Uint32Array(8))
  return Array.from(random, (number) => SIGNS[number % SIGNS.length]).join('')
}

const SIGNS = 'bcdfghjkmnpqrstvwxz23456789'

/** Tried out: what permissions say is not all there is to it. */
function obstacleTo(folder: string): string | undefined {
  const trial = join(folder, `.${ownerName(process.pid)}`)
  try {
    ownFolder(folder)
    writeFileSync(trial, '', { mode: 0o600 })
    rmSync(trial)
    return undefined
  } catch (error) {
    return `${folder} cannot be written: ${reasonOf(error)}`
  }
}
