import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { diskProgress } from '../../../src/cli/practice/disk-progress.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'
import { noProgress, type Progress } from '../../../src/practice/progress.ts'

const root = mkdtempSync(join(tmpdir(), 'nuchal-progress-'))
afterAll(() => rmSync(root, { recursive: true }))

/** A store in a folder of its own, which is not there yet. */
function store(folder = join(mkdtempSync(join(root, 'data-')), 'nuchal', 'practice')) {
  return { kept: diskProgress(folder), folder }
}

const done = (exercises: number): Progress => ({ ...noProgress, exercises })
const modeOf = (path: string) => statSync(path).mode & 0o777

test('what is kept of a questionnaire is a file for the eyes of its owner', () => {
  const { kept, folder } = store()
  kept.keep('knee', done(1))
  const path = join(folder, 'knee.json')
  expect([modeOf(join(folder, '..')), modeOf(folder), modeOf(path)]).toEqual([0o700, 0o700, 0o600])
  expect(readdirSync(folder)).toEqual(['knee.json'])
  expect(kept.read('knee')).toEqual(done(1))
})

test('a folder that others could read is kept from them, and a file too', () => {
  const { kept, folder } = store()
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'knee.json'), '{}')
  chmodSync(folder, 0o755)
  chmodSync(join(folder, 'knee.json'), 0o644)
  kept.keep('knee', done(1))
  expect([modeOf(folder), modeOf(join(folder, 'knee.json'))]).toEqual([0o700, 0o600])
})

test('what is kept last stands, whole, in place of what was there', () => {
  const { kept, folder } = store()
  const other = diskProgress(folder)
  kept.keep('knee', done(1))
  other.keep('hip', done(7))
  other.keep('knee', done(2))
  expect([kept.read('knee'), kept.read('hip')]).toEqual([done(2), done(7)])
})

test('nothing kept is nothing practised, and reading makes no folder', () => {
  const { kept, folder } = store()
  expect([kept.read('knee'), kept.list(), kept.erase('knee')]).toEqual([noProgress, [], false])
  expect(() => statSync(folder)).toThrow('ENOENT')
})

test('what is kept is listed by questionnaire, and no other file of the folder', () => {
  const { kept, folder } = store()
  kept.keep('knee', done(1))
  kept.keep('hip', done(1))
  for (const name of ['notes.txt', '.x.part', 'A b.json', '.json']) {
    writeFileSync(join(folder, name), '')
  }
  expect(kept.list()).toEqual(['hip', 'knee'])
})

test('what is erased is gone', () => {
  const { kept, folder } = store()
  kept.keep('knee', done(1))
  expect([kept.erase('knee'), kept.erase('knee')]).toEqual([true, false])
  expect(readdirSync(folder)).toEqual([])
})

test.for([
  { what: 'damaged', text: '{"nuchalProgress": 1', says: /^what was kept .* is damaged$/ },
  { what: 'empty', text: '', says: /^what was kept .* is damaged$/ },
  { what: 'newer', text: '{"nuchalProgress": 99}', says: /was written by a newer nuchal$/ },
])('a file that is $what is told, and left as it is until it is erased', ({ text, says }) => {
  const { kept, folder } = store()
  kept.keep('knee', done(1))
  writeFileSync(join(folder, 'knee.json'), text)
  expect(() => kept.read('knee')).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(says),
      hint: '"nuchal progress knee --erase" erases it',
    }),
  )
  expect(kept.list()).toEqual(['knee'])
  expect(kept.erase('knee')).toBe(true)
  expect(kept.read('knee')).toEqual(noProgress)
})

test('a disk that refuses is told in words', () => {
  const file = join(root, 'file')
  writeFileSync(file, '')
  const { kept, folder } = store(join(file, 'practice'))
  const refused = new UsageError(`${folder} cannot be used: a part of its path is a file`)
  expect(() => kept.keep('knee', done(1))).toThrow(refused)
  expect(() => kept.list()).toThrow(refused)
  expect(() => kept.read('knee')).toThrow(UsageError)
})

test('a folder in the place of a file is told, and harms nothing', () => {
  const { kept, folder } = store()
  mkdirSync(join(folder, 'knee.json'), { recursive: true })
  expect(() => kept.read('knee')).toThrow('it is a folder')
  expect(() => kept.keep('knee', done(1))).toThrow(UsageError)
  expect(readdirSync(folder)).toEqual(['knee.json'])
})
