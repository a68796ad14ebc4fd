import { expect, test } from 'vitest'
import { type FakeDrafts, fakeDrafts } from '../fake-drafts.ts'
import { run, type World } from '../fake-host.ts'
import { knee } from '../knee.ts'

const atTerminal: World = { terminals: { input: true, messages: true } }

/** A stopped intake, an open one, one damaged from its third line on, and one that is no draft. */
async function someDrafts(): Promise<FakeDrafts> {
  const drafts = fakeDrafts()
  const world = { ...atTerminal, env: { TERM: 'dumb' }, files: knee, drafts }
  await run(['intake', 'knee.yaml'], { ...world, input: 'none\n1\n8\n:s\n' })
  const text = drafts.texts().get('b2345678') ?? ''
  drafts.put('open', text, 'open')
  drafts.put('torn', text.split('\n').with(2, '{}}').join('\n'))
  drafts.put('none', 'garbage')
  return drafts
}

type Listed = { readonly id: string; readonly open: boolean; readonly damaged: boolean }

test('are listed with how far each is, and never with an answer', async () => {
  const world = { drafts: await someDrafts() }
  const { code, results, messages } = await run(['drafts'], world)
  expect(code).toBe(0)
  expect(results).toMatchInlineSnapshot(`
    "none: damaged: it cannot be read
    torn: The knee
          begun 2026-11-21 09:30
          last answer 2026-11-21 10:06
          2 answers
          damaged from line 3 on
    open: The knee
          begun 2026-11-21 09:30
          last answer 2026-11-21 10:05
          4 answers
          open now, in another window
    b2345678: The knee
              begun 2026-11-21 09:30
              last answer 2026-11-21 10:04
              4 answers
    "
  `)
  expect(messages).toBe(
    '"nuchal resume ID" goes on with one; "nuchal drafts --erase ID" erases it.\n',
  )
})

test('are listed in 40 columns without a broken word', async () => {
  const world = { drafts: await someDrafts(), terminals: { columns: 40 } }
  const { results, messages } = await run(['drafts'], world)
  const widest = Math.max(...`${results}${messages}`.split('\n').map((line) => line.length))
  expect(widest).toBeLessThanOrEqual(40)
  expect(messages).toBe(
    '"nuchal resume ID" goes on with one;\n"nuchal drafts --erase ID" erases it.\n',
  )
})

test('are listed for scripts', async () => {
  const { results } = await run(['drafts', '--format', 'json'], { drafts: await someDrafts() })
  const listed: readonly Listed[] = JSON.parse(results)
  expect(listed.map(({ id, open, damaged }) => [id, open, damaged])).toEqual([
    ['none', false, true],
    ['torn', false, true],
    ['open', true, false],
    ['b2345678', false, false],
  ])
  expect(listed.at(-1)).toEqual({
    id: 'b2345678',
    questionnaire: 'knee@1.0.0',
    title: 'The knee',
    begun: new Date(2026, 10, 21, 9, 30).toISOString(),
    changed: new Date(2026, 10, 21, 10, 4).toISOString(),
    answers: 4,
    open: false,
    damaged: false,
  })
})

test('are none', async () => {
  expect(await run(['drafts'])).toMatchObject({
    code: 0,
    results: 'There are no drafts.\n',
    messages: '',
  })
  expect(await run(['drafts', '--format', 'json'])).toMatchObject({ results: '[]\n' })
})

test('are erased by their names, or the first letters of them', async () => {
  const drafts = await someDrafts()
  const { code, results, messages } = await run(['drafts', '--erase', 'b2', 'NONE'], { drafts })
  expect({ code, results, messages }).toEqual({
    code: 0,
    results: '',
    messages: 'Erased b2345678.\nErased none.\n',
  })
  expect([...drafts.texts().keys()]).toEqual(['open', 'torn'])
})

test.for([
  { what: 'an open one', id: 'open', says: 'the draft open is open in another window' },
  { what: 'one there is not', id: 'zz', says: 'no draft is called "zz"' },
])('are not erased with $what among them', async ({ id, says }) => {
  const drafts = await someDrafts()
  const { code, messages } = await run(['drafts', '--erase', 'torn', id], { drafts })
  expect(code).toBe(2)
  expect(messages).toContain(`nuchal: ${says}\n`)
  expect(drafts.texts().size).toBe(4)
})

test('are all erased but the open ones, where --yes is given', async () => {
  const drafts = await someDrafts()
  const { code, messages } = await run(['drafts', '--erase-all', '--yes'], { drafts })
  expect(code).toBe(2)
  expect(messages).toContain('1 draft is open in another window, and left as it is.\n')
  expect([...drafts.texts().keys()]).toEqual(['open'])
})

test.for([
  { typed: 'y\r', code: 0, left: 0 },
  { typed: '\r', code: 2, left: 1 },
  { typed: '\u0003', code: 130, left: 1 },
])('are all erased once a person agrees: $typed', async ({ typed, code, left }) => {
  const drafts = fakeDrafts()
  drafts.put('bcd', 'x')
  const ran = await run(['drafts', '--erase-all'], { ...atTerminal, drafts, input: typed })
  expect([ran.code, drafts.texts().size]).toEqual([code, left])
})

test.for([
  { args: ['--erase-all'], says: '--erase-all needs --yes where nobody can be asked' },
  { args: ['--erase-all', '--erase', 'bcd'], says: 'either --erase or --erase-all, not both' },
])('are not erased by $args alone', async ({ args, says }) => {
  const drafts = fakeDrafts()
  drafts.put('bcd', 'x')
  const { code, messages } = await run(['drafts', ...args], { drafts })
  expect([code, messages, drafts.texts().size]).toEqual([2, `nuchal: ${says}\n`, 1])
})

test('are not asked about where there are none', async () => {
  expect(await run(['drafts', '--erase-all'])).toMatchObject({ code: 0, messages: '' })
})
