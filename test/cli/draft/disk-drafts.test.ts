import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, describe, expect, test } from 'vitest'
import { diskDrafts } from '../../../src/cli/draft/disk-drafts.ts'
import { ownerName } from '../../../src/cli/draft/draft-owner.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'

const root = mkdtempSync(join(tmpdir(), 'nuchal-drafts-'))
afterAll(() => rmSync(root, { recursive: true }))

function freshFolder(): string {
  return join(mkdtempSync(join(root, 'state-')), 'deep', 'nuchal')
}

/** Drafts in a folder of their own. */
function drafts(folder = freshFolder()) {
  const all = diskDrafts(folder)
  expect(all.obstacle()).toBeUndefined()
  return { all, folder }
}

const modeOf = (path: string) => statSync(path).mode & 0o777

describe('a draft', () => {
  test('is a file for the eyes of its owner in a folder for the eyes of its owner', () => {
    const { all, folder } = drafts()
    const { id } = all.create('one\n')
    const [name = ''] = readdirSync(folder)
    expect([modeOf(join(folder, '..')), modeOf(folder), modeOf(join(folder, name))]).toEqual([
      0o700, 0o700, 0o600,
    ])
    expect(name).toBe(`${id}.${ownerName(process.pid)}.ndjson`)
    expect(id).toMatch(/^[bcdfghjkmnpqrstvwxz2-9]{8}$/)
  })

  test('in a folder that others could read is kept from them', () => {
    const folder = freshFolder()
    mkdirSync(folder, { recursive: true })
    chmodSync(folder, 0o755)
    drafts(folder)
    expect(modeOf(folder)).toBe(0o700)
  })

  test('grows by what is added, and is cut where it is told', () => {
    const { all } = drafts()
    const draft = all.create('one\n')
    draft.append('two\n')
    draft.append('tor')
    draft.cut(8)
    draft.append('three\n')
    expect(String(draft.read())).toBe('one\ntwo\nthree\n')
  })

  test('is listed, open or not', () => {
    const { all } = drafts()
    const [one, other] = [all.create('one'), all.create('other')]
    other.release()
    const listed = all.list().map(({ id, isOpen, read }) => [id, isOpen, String(read())])
    expect(new Set(listed)).toEqual(
      new Set([
        [one.id, true, 'one'],
        [other.id, false, 'other'],
      ]),
    )
  })

  test('can be opened again once it is let go, and not before', () => {
    const { all } = drafts()
    const draft = all.create('one\n')
    expect(all.open(draft.id)).toBeUndefined()
    draft.release()
    const again = all.open(draft.id)
    again?.append('two\n')
    expect(String(again?.read())).toBe('one\ntwo\n')
    expect(all.open(draft.id)).toBeUndefined()
  })

  test('that is erased is gone, and leaves nothing', () => {
    const { all, folder } = drafts()
    all.create('one').erase()
    expect(readdirSync(folder)).toEqual([])
    expect(all.open('bcdfghjk')).toBeUndefined()
  })

  test('of a process that has ended can be opened, and by one only', async () => {
    const { all, folder } = drafts()
    const draft = all.create('one\n')
    draft.release()
    const ended = spawn(process.execPath, ['-e', ''])
    const owner = ownerName(ended.pid ?? 0)
    await once(ended, 'exit')
    renameSync(join(folder, `${draft.id}.ndjson`), join(folder, `${draft.id}.${owner}.ndjson`))
    expect(all.list()[0]?.isOpen).toBe(false)
    expect([all.open(draft.id)?.id, all.open(draft.id)?.id]).toEqual([draft.id, undefined])
  })

  test('that is taken or erased once it has been listed is read under its new name, or not', () => {
    const { all } = drafts()
    const [taken, erased] = [all.create('one'), all.create('other')]
    taken.release()
    const listed = new Map(all.list().map(({ id, read }) => [id, read]))
    all.open(taken.id)
    erased.erase()
    expect(String(listed.get(taken.id)?.())).toBe('one')
    expect(listed.get(erased.id)?.()).toBeUndefined()
  })

  test('is no other file of the folder', () => {
    const { all, folder } = drafts()
    for (const name of ['notes.txt', 'a.b.ndjson', '.x.ndjson'])
      writeFileSync(join(folder, name), '')
    expect(all.list()).toEqual([])
  })
})

describe('drafts', () => {
  test('have ids of their own', () => {
    const { all } = drafts()
    const ids = Array.from({ length: 50 }, () => all.create('').id)
    expect(new Set(ids).size).toBe(50)
  })

  test('are none where there is no folder, which listing does not make', () => {
    const folder = freshFolder()
    expect(diskDrafts(folder).list()).toEqual([])
    expect(() => statSync(folder)).toThrow('ENOENT')
  })

  test('that cannot be kept are said why', () => {
    const file = join(root, 'file')
    writeFileSync(file, '')
    const folder = join(file, 'nuchal')
    expect(diskDrafts(folder).obstacle()).toBe(
      `${folder} cannot be written: a part of its path is a file`,
    )
    expect(() => diskDrafts(folder).create('x')).toThrow(UsageError)
  })
})
