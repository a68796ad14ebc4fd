import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { execa } from 'execa'
import { afterAll, expect, test } from 'vitest'
import type { ByteReader } from '../../../src/cli/byte-reader.ts'
import { diskCache, ENTRY } from '../../../src/cli/cache/disk-cache.ts'
import { program } from '../../e2e/command-line.ts'
import { kneeYaml } from '../knee.ts'

const root = mkdtempSync(join(tmpdir(), 'nuchal-cache-'))
afterAll(() => rmSync(root, { recursive: true }))

const fresh = () => join(mkdtempSync(join(root, 'home-')), 'deep', 'nuchal')
const cacheIn = (folder: string) => diskCache(folder, () => 'a build')
const modeOf = (path: string) => statSync(path).mode & 0o777
const three = (kept: ByteReader) => kept.take(3)
const nameOf = (number: number) => `${String(number).padStart(3, '0')}${ENTRY}`

test('an entry comes back as it was written, and only its owner can read it', () => {
  const folder = fresh()
  cacheIn(folder).write(nameOf(1), Buffer.from('one'))
  cacheIn(folder).write(nameOf(1), Buffer.from('two'))
  expect(cacheIn(folder).read(nameOf(1), three)).toEqual(Buffer.from('two'))
  expect([modeOf(folder), modeOf(join(folder, nameOf(1)))]).toEqual([0o700, 0o600])
  expect(readdirSync(folder)).toEqual([nameOf(1)])
})

test('a folder that others could read is kept from them', () => {
  const folder = fresh()
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
  cacheIn(folder).write(nameOf(1), Buffer.from('one'))
  expect(modeOf(folder)).toBe(0o700)
})

test('what was never written is not there', () => {
  expect(cacheIn(fresh()).read(nameOf(1), three)).toBeUndefined()
})

test('where nothing can be written, nothing is kept and nothing fails', () => {
  const home = join(root, 'a-file')
  writeFileSync(home, '')
  const cache = cacheIn(join(home, 'nuchal'))
  cache.write(nameOf(1), Buffer.from('one'))
  expect(cache.read(nameOf(1), three)).toBeUndefined()
})

test('of many entries the fifty last used are kept, and nothing that is not one is touched', () => {
  const folder = fresh()
  const cache = cacheIn(folder)
  const long = new Date(2020, 0, 1)
  for (let number = 0; number < 50; number++) {
    cache.write(nameOf(number), Buffer.from('x'))
    utimesSync(join(folder, nameOf(number)), long, new Date(2020, 0, 1, 0, number))
  }
  for (const name of ['.left.part', 'notes.txt']) {
    writeFileSync(join(folder, name), '')
    utimesSync(join(folder, name), long, long)
  }
  writeFileSync(join(folder, '.now.part'), '')
  cache.read(nameOf(0), () => undefined)
  cache.write(nameOf(50), Buffer.from('x'))
  const kept = Array.from({ length: 51 }, (_, number) => nameOf(number)).filter((_, at) => at !== 1)
  expect(readdirSync(folder).sort()).toEqual(['.now.part', ...kept, 'notes.txt'])
})

test('two programs at once come to the same, and so does one after them', async () => {
  const folder = mkdtempSync(join(root, 'shared-'))
  const path = join(folder, 'knee.yaml')
  writeFileSync(path, kneeYaml)
  const env = { ...process.env, XDG_CACHE_HOME: folder }
  const show = async () => (await execa(process.execPath, [program, 'show', path], { env })).stdout
  const [one, other] = await Promise.all([show(), show()])
  expect(other).toBe(one)
  expect(await show()).toBe(one)
  const names = readdirSync(join(folder, 'nuchal'))
  expect(names).toEqual([expect.stringMatching(/^[0-9a-f]{16}\.questionnaire$/)])
})
