import { expect, test } from 'vitest'
import { type FakeCache, fakeCache } from '../fake-cache.ts'
import { run } from '../fake-host.ts'
import { kneeYaml } from '../knee.ts'

const more = 'findings:\n  bad: { title: It is bad, when: worst >= 9 }\n'
const files = {
  'knee/questionnaire.yaml': `${kneeYaml}include: [more.yaml]\n`,
  'knee/more.yaml': more,
}

/** What a questionnaire of two files comes to, run with a cache. */
async function show(cache: FakeCache, changed: Readonly<Record<string, string>> = {}) {
  return await run(['show', 'knee', '--format', 'json'], { files: { ...files, ...changed }, cache })
}

/** A cache that one run has filled, its entry changed. */
async function filled(change: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes) {
  const cache = fakeCache()
  await show(cache)
  return fakeCache(
    cache.build,
    new Map([...cache.entries].map(([name, bytes]) => [name, change(bytes)])),
  )
}

const replaced = (from: string, to: string) => (bytes: Uint8Array) => {
  const text = Buffer.from(bytes).toString()
  expect(text).toContain(from)
  return Buffer.from(text.replace(from, to))
}

test('a questionnaire is made once of its files, and is the same from then on', async () => {
  const cache = fakeCache()
  const first = await show(cache)
  expect(first).toMatchObject({ code: 0, messages: '' })
  expect(cache.kept()).toBe(1)
  expect(await show(cache)).toEqual(first)
  expect(cache.kept()).toBe(1)
})

test('what was kept is what is used', async () => {
  const title = replaced('"title":"The knee"', '"title":"The hand"')
  const cache = await filled((bytes) => title(title(bytes)))
  expect(JSON.parse((await show(cache)).results)).toMatchObject({ title: 'The hand' })
})

test.for([
  { what: 'the file it starts with', changed: { 'knee/questionnaire.yaml': kneeYaml } },
  { what: 'an included file', changed: { 'knee/more.yaml': more.replace('9', '8') } },
])('after a change of $what it is made again', async ({ changed }) => {
  const cache = await filled()
  const fresh = await show(fakeCache(), changed)
  expect(await show(cache, changed)).toEqual(fresh)
  expect(fresh.results).not.toBe((await show(fakeCache())).results)
  expect(cache.kept()).toBe(1)
})

test.for([
  { how: 'empty', change: () => new Uint8Array() },
  { how: 'cut in its first line', change: (bytes: Uint8Array) => bytes.subarray(0, 20) },
  { how: 'cut in its last', change: (bytes: Uint8Array) => bytes.subarray(0, -10) },
  { how: 'no entry', change: () => Buffer.from('{"files":3}\n') },
  {
    how: 'not of this file',
    change: replaced('knee/questionnaire.yaml', 'neck/questionnaire.yaml'),
  },
  { how: 'of another build', change: replaced('this build', 'that build') },
  { how: 'changed in one letter', change: replaced('"title":"The knee"', '"title":"The knew"') },
])('an entry that is $how is passed over in silence, and replaced', async ({ change }) => {
  const cache = await filled(change)
  expect(await show(cache)).toEqual(await show(fakeCache()))
  expect(cache.kept()).toBe(1)
  await show(cache)
  expect(cache.kept()).toBe(1)
})

test('--no-cache neither uses nor keeps anything', async () => {
  const cache = fakeCache()
  const never = { ...cache, read: () => expect.unreachable() }
  const { code } = await run(['show', 'knee', '--no-cache'], { files, cache: never })
  expect([code, cache.kept()]).toEqual([0, 0])
})

test('a questionnaire with mistakes is not kept, and they are told each time', async () => {
  const cache = fakeCache()
  const broken = { 'knee/more.yaml': more.replace('worst', 'wurst') }
  const first = await show(cache, broken)
  expect(first.code).toBe(1)
  expect(await show(cache, broken)).toEqual(first)
  expect(cache.kept()).toBe(0)
})

test('no answer is kept', async () => {
  const cache = fakeCache()
  const response = '{"answers":{"note":"a secret of mine"}}'
  await run(['evaluate', 'knee', 'r.json'], { files: { ...files, 'r.json': response }, cache })
  expect(cache.kept()).toBe(1)
  expect(Buffer.from([...cache.entries.values()][0] ?? []).toString()).not.toContain('secret')
})
