import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, parse } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { diskFiles } from '../../src/cli/disk-files.ts'
import { UsageError } from '../../src/cli/usage-error.ts'

const { canWrite, folderOf, isSame, kindOf, list, read, readWithin, replaceWithin, write } =
  diskFiles()
const root = mkdtempSync(join(tmpdir(), 'nuchal-disk-'))
const at = (...parts: readonly string[]) => join(root, ...parts)
const found = (text: string) => ({ kind: 'bytes', bytes: Buffer.from(text) })

beforeAll(() => {
  mkdirSync(at('in', 'deep'), { recursive: true })
  writeFileSync(at('in', 'b.yaml'), 'b')
  writeFileSync(at('in', 'a.yaml'), 'a')
  writeFileSync(at('in', 'deep', 'c.yaml'), 'c')
  writeFileSync(at('in', '..d.yaml'), 'd')
  mkdirSync(at('in-other'))
  writeFileSync(at('in-other', 'e'), 'e')
  writeFileSync(at('out.yaml'), 'out')
  symlinkSync('../out.yaml', at('in', 'leads-out'))
  symlinkSync(root, at('in', 'leads-up'))
  symlinkSync('a.yaml', at('in', 'stays'))
  symlinkSync('round', at('in', 'round'))
  symlinkSync('nowhere', at('in', 'dangling'))
  symlinkSync(at('in'), at('linked'))
  symlinkSync('/dev/zero', at('zero'))
  writeFileSync(at('huge'), '')
  truncateSync(at('huge'), 4_000_001)
})

afterAll(() => rmSync(root, { recursive: true }))

const tooLong = 'n'.repeat(300)

test.for([
  { what: 'a file', path: ['in', 'a.yaml'], kind: 'file' },
  { what: 'a folder', path: ['in'], kind: 'folder' },
  { what: 'a folder written with a slash', path: ['in', '/'], kind: 'folder' },
  { what: 'a link to a folder', path: ['linked'], kind: 'folder' },
  { what: 'nothing', path: ['none'], kind: 'missing' },
  { what: 'a link to nothing', path: ['in', 'dangling'], kind: 'missing' },
  { what: 'a file in a file', path: ['out.yaml', 'x'], kind: 'missing' },
  { what: 'a link in a circle, which reading explains,', path: ['in', 'round'], kind: 'file' },
  { what: 'too long a name, which reading explains,', path: [tooLong], kind: 'file' },
])('$what is of the kind $kind', ({ path, kind }) => {
  expect(kindOf(at(...path))).toBe(kind)
})

test.for([
  { what: 'a file', path: ['in', 'a.yaml'], content: found('a') },
  { what: 'a link', path: ['in', 'leads-out'], content: found('out') },
  { what: 'nothing', path: ['none'], content: { kind: 'missing' } },
  {
    what: 'a folder',
    path: ['in'],
    content: { kind: 'unreadable', reason: 'it is a folder' },
  },
  {
    what: 'a circle',
    path: ['in', 'round'],
    content: { kind: 'unreadable', reason: 'its links lead in a circle' },
  },
  {
    what: 'too long a name',
    path: [tooLong],
    content: { kind: 'unreadable', reason: 'its name is too long' },
  },
  {
    what: 'a device that never ends',
    path: ['zero'],
    content: { kind: 'too-large', size: 4_000_001 },
  },
  { what: 'a huge file', path: ['huge'], content: { kind: 'too-large', size: 4_000_001 } },
])('reading $what finds $content.kind', ({ path, content }) => {
  expect(read(at(...path))).toEqual(content)
})

describe('reading within a folder', () => {
  test.for([
    { what: 'a file in it', path: 'a.yaml', content: found('a') },
    { what: 'a file deeper in it', path: 'deep/c.yaml', content: found('c') },
    { what: 'a link that stays in it', path: 'stays', content: found('a') },
    { what: 'a file whose name begins with dots', path: '..d.yaml', content: found('d') },
    { what: 'a path out of it', path: '../out.yaml', content: { kind: 'outside' } },
    {
      what: 'a folder whose name begins alike',
      path: '../in-other/e',
      content: { kind: 'outside' },
    },
    { what: 'a path out of it and in again', path: '../in/a.yaml', content: found('a') },
    { what: 'a link out of it', path: 'leads-out', content: { kind: 'outside' } },
    { what: 'a folder out of it', path: 'leads-up/out.yaml', content: { kind: 'outside' } },
    { what: 'nothing', path: 'none.yaml', content: { kind: 'missing' } },
  ])('finds for $what $content.kind', ({ path, content }) => {
    expect(readWithin(at('in'))(path)).toEqual(content)
    expect(readWithin(at('linked'))(path)).toEqual(content)
  })
})

test('the root of a disk is a folder too', () => {
  const path = realpathSync(at('in', 'a.yaml'))
  const { root: disk } = parse(path)
  expect(readWithin(disk)(path.slice(disk.length))).toEqual(found('a'))
})

test('a folder is listed in order, and what is none has nothing in it', () => {
  expect(list(at('in')).slice(0, 3)).toEqual(['..d.yaml', 'a.yaml', 'b.yaml'])
  expect(list(at('none'))).toEqual([])
  expect(list(at('out.yaml'))).toEqual([])
})

test.for([
  {
    what: 'a link and what it leads to',
    paths: [
      ['in', 'stays'],
      ['in', 'a.yaml'],
    ],
    same: true,
  },
  {
    what: 'one path written twice',
    paths: [
      ['in', 'a.yaml'],
      ['in', 'deep', '..', 'a.yaml'],
    ],
    same: true,
  },
  { what: 'one path to nothing yet', paths: [['none'], ['in', '..', 'none']], same: true },
  {
    what: 'two files',
    paths: [
      ['in', 'a.yaml'],
      ['in', 'b.yaml'],
    ],
    same: false,
  },
  { what: 'a file and nothing yet', paths: [['in', 'a.yaml'], ['none']], same: false },
])('$what are one file: $same', ({ paths: [one = [], other = []], same }) => {
  expect(isSame(at(...one), at(...other))).toBe(same)
  expect(isSame(at(...other), at(...one))).toBe(same)
})

test('a device is never in the way of itself', () => {
  expect(isSame('/dev/null', '/dev/null')).toBe(false)
})

describe('writing', () => {
  test('makes a file for the eyes of its owner, and leaves nothing beside it', () => {
    const folder = mkdtempSync(at('new-'))
    const path = join(folder, 'r.yaml')
    expect(canWrite(path)).toBe(true)
    expect(readdirSync(folder)).toEqual([])
    write(path, 'kept ✓')
    expect(readFileSync(path, 'utf8')).toBe('kept ✓')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['r.yaml'])
    expect(folderOf(path)).toBe(folder)
  })

  test('over a file that others could read keeps it from them', () => {
    const path = at('open.yaml')
    writeFileSync(path, 'before')
    chmodSync(path, 0o644)
    expect(canWrite(path)).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe('before')
    write(path, 'after')
    expect(readFileSync(path, 'utf8')).toBe('after')
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  test('where it cannot be done leaves what was there', () => {
    const folder = mkdtempSync(at('full-'))
    mkdirSync(join(folder, 'r.yaml', 'kept'), { recursive: true })
    expect(() => write(join(folder, 'r.yaml'), 'x')).toThrow(UsageError)
    expect(readdirSync(folder)).toEqual(['r.yaml'])
    expect(() => write(at('none', 'r.yaml'), 'x')).toThrow(UsageError)
  })

  test.for([
    { where: 'in a folder that is not there', path: at('none', 'r.yaml') },
    { where: 'in a folder of the machine', path: '/proc/r.yaml' },
    { where: 'under too long a name', path: at(tooLong) },
    { where: 'under the name of a folder that is not there', path: `${at('r.json')}/` },
    { where: 'without a name', path: '' },
  ])('$where cannot be counted on', ({ path }) => {
    expect(canWrite(path)).toBe(false)
    expect(() => write(path, 'x')).toThrow(UsageError)
  })
})

describe('replacing within a folder', () => {
  const folder = () => {
    const made = mkdtempSync(at('kept-'))
    writeFileSync(join(made, 'q.yaml'), 'before ✓')
    chmodSync(join(made, 'q.yaml'), 0o640)
    return made
  }
  const texts = { before: 'before ✓', after: 'after ✓' }

  test('keeps the permissions, and leaves nothing beside it', () => {
    const made = folder()
    replaceWithin(made, 'q.yaml', texts)
    expect(readFileSync(join(made, 'q.yaml'), 'utf8')).toBe('after ✓')
    expect(statSync(join(made, 'q.yaml')).mode & 0o777).toBe(0o640)
    expect(readdirSync(made)).toEqual(['q.yaml'])
  })

  test('keeps a byte-order mark', () => {
    const made = folder()
    writeFileSync(join(made, 'q.yaml'), '\ufeffbefore ✓')
    replaceWithin(made, 'q.yaml', texts)
    expect(readFileSync(join(made, 'q.yaml'), 'utf8')).toBe('\ufeffafter ✓')
  })

  test('follows a link that stays in it, and leaves the link', () => {
    const made = folder()
    symlinkSync('q.yaml', join(made, 'link.yaml'))
    replaceWithin(made, 'link.yaml', texts)
    expect(readFileSync(join(made, 'q.yaml'), 'utf8')).toBe('after ✓')
    expect(lstatSync(join(made, 'link.yaml')).isSymbolicLink()).toBe(true)
  })

  test.for([
    { why: 'a file that has changed', path: 'q.yaml', before: 'something else' },
    { why: 'a file that is gone', path: 'none.yaml', before: 'before ✓' },
    { why: 'a link that leads out', path: 'out.yaml', before: 'out' },
    { why: 'a path that leads out', path: '../out.yaml', before: 'out' },
  ])('refuses $why', ({ path, before }) => {
    const made = folder()
    symlinkSync(at('out.yaml'), join(made, 'out.yaml'))
    expect(() => replaceWithin(made, path, { before, after: 'x' })).toThrow(UsageError)
    expect(readFileSync(join(made, 'q.yaml'), 'utf8')).toBe('before ✓')
    expect(readFileSync(at('out.yaml'), 'utf8')).toBe('out')
    expect(readdirSync(made).toSorted()).toEqual(['out.yaml', 'q.yaml'])
  })
})
