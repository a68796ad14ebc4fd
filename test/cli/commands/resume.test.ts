import { describe, expect, test } from 'vitest'
import { type FakeDrafts, fakeDrafts } from '../fake-drafts.ts'
import { run, type World } from '../fake-host.ts'
import { knee, kneeYaml } from '../knee.ts'

/** A person at a terminal of lines. */
const atTerminal: World = { terminals: { input: true, messages: true }, env: { TERM: 'dumb' } }

const half = ['none', '1', '8']
const rest = ['yes', '60', 'since spring', '']

async function atLines(args: readonly string[], lines: readonly string[], world: World = {}) {
  const files = { ...knee, ...world.files }
  const input = lines.map((line) => `${line}\n`).join('')
  return await run(args, { ...atTerminal, ...world, files, input })
}

/** An intake that was stopped after half of it, and its only draft. */
async function stopped(options: readonly string[] = [], drafts = fakeDrafts()) {
  const intake = ['intake', 'knee.yaml', ...options]
  const run = await atLines(intake, [...half, ':s'], { drafts })
  return { ...run, drafts, id: [...drafts.texts().keys()].at(-1) ?? '' }
}

const resume = async (drafts: FakeDrafts, args: readonly string[] = [], world: World = {}) =>
  await atLines(['resume', ...args], rest, { ...world, drafts })

describe('an intake that is stopped', () => {
  test('keeps its answers, and prints the command that goes on', async () => {
    const { code, messages, id } = await stopped()
    expect(code).toBe(130)
    expect(id).not.toBe('')
    expect(messages).toMatch(
      /\nStopped\.\nYour answers are kept\. To go on:\n {2}nuchal resume \w+\n$/,
    )
    expect(messages.trimEnd().endsWith(id)).toBe(true)
  })

  test('before the first answer leaves nothing', async () => {
    const drafts = fakeDrafts()
    const { messages } = await atLines(['intake', 'knee.yaml'], [':?', ':s'], { drafts })
    expect(messages.endsWith('\nStopped. Nothing was kept (--save FILE keeps it).\n')).toBe(true)
    expect(drafts.texts()).toEqual(new Map())
  })

  test('before an answer of its own leaves nothing of a file either', async () => {
    const drafts = fakeDrafts()
    const files = { 'a.yaml': 'answers: { hot: no, worst: 8 }' }
    await atLines(['intake', 'knee.yaml', '--answers', 'a.yaml'], [':s'], { drafts, files })
    expect(drafts.texts()).toEqual(new Map())
  })

  test('for want of more lines keeps its answers too', async () => {
    const drafts = fakeDrafts()
    const { code, messages } = await atLines(['intake', 'knee.yaml'], half, { drafts })
    expect(code).toBe(2)
    expect(messages).toMatch(/ {2}nuchal resume \w+\n$/)
    expect((await resume(drafts)).code).toBe(0)
  })

  test.for([
    { why: '--no-draft is given', options: ['--no-draft'], world: {} },
    { why: 'the answers are sent', options: [], world: { terminals: {} } },
  ])('keeps nothing where $why, and says so beforehand', async ({ options, world }) => {
    const drafts = fakeDrafts()
    const intake = ['intake', 'knee.yaml', ...options]
    const { messages } = await atLines(intake, [...half, ':s'], { ...world, drafts })
    expect(messages).toContain('and nothing is kept unless you ask for it.')
    expect(messages.endsWith('\nStopped. Nothing was kept (--save FILE keeps it).\n')).toBe(true)
    expect(drafts.texts()).toEqual(new Map())
  })
})

describe('an intake that comes to its end', () => {
  test.for([
    { end: 'at the summary', lines: [...half, ...rest] },
    { end: 'at an emergency', lines: ['1 0', ''] },
  ])('$end leaves nothing', async ({ lines }) => {
    const drafts = fakeDrafts()
    const { code, messages } = await atLines(['intake', 'knee.yaml'], lines, { drafts })
    expect({ code, drafts: drafts.texts().size }).toEqual({ code: 0, drafts: 0 })
    expect(messages).toContain('At the end it is erased.')
    expect(messages).not.toContain('nuchal resume')
  })

  test('keeps its answers where the summary cannot be printed', async () => {
    const { UsageError } = await import('../../../src/cli/usage-error.ts')
    const drafts = fakeDrafts()
    const world = { drafts, printing: new UsageError('the results cannot be written: ENOSPC') }
    const { code, messages } = await atLines(['intake', 'knee.yaml'], [...half, ...rest], world)
    expect(code).toBe(2)
    expect(messages).toContain('  nuchal resume ')
    expect((await resume(drafts, [], atTerminal)).code).toBe(0)
  })
})

describe('a disk that refuses', () => {
  test('from the start is told once, and the intake goes on', async () => {
    const drafts = fakeDrafts({ obstacle: '/home/state cannot be written: the disk is read-only' })
    const { code, messages } = await atLines(['intake', 'knee.yaml'], [...half, ...rest], {
      drafts,
    })
    expect(code).toBe(0)
    expect(
      messages.startsWith('Your answers cannot be kept while you give them (/home/state'),
    ).toBe(true)
    expect(messages).toContain('and nothing is kept unless you ask for it.')
  })

  test.for([
    { writes: 0, kept: 'Stopped. Nothing was kept (--save FILE keeps it).\n' },
    { writes: 2, kept: 'Only the first 3 answers could be kept. To go on:\n' },
  ])('after $writes answers is told once, and what it took is kept', async ({ writes, kept }) => {
    const { code, messages, drafts } = await stopped([], fakeDrafts({ writes }))
    expect(code).toBe(130)
    expect(messages.split('cannot be kept while you give them')).toHaveLength(2)
    expect(messages).toContain(kept)
    if (writes === 0) return
    const { messages: resumed } = await resume(drafts)
    expect(resumed).toContain('Taken up: 3 answers of "The knee"')
  })
})

describe('resume', () => {
  const whole = async () => await atLines(['intake', 'knee.yaml'], [...half, ...rest])

  test('goes on where it was, and comes to the same summary', async () => {
    const { drafts, id } = await stopped()
    const { code, results, messages } = await resume(drafts, [id])
    expect({ code, results }).toEqual({ code: 0, results: (await whole()).results })
    expect(messages.slice(0, messages.indexOf('1. Yes'))).toMatchInlineSnapshot(`
      "Taken up: 4 answers of "The knee", begun 2026-11-21 09:30.

      The pain · 4 answered, 2 to 3 left
      Have you had a shot?
      "
    `)
    expect(drafts.texts()).toEqual(new Map())
  })

  test('takes the first letters of an id, large or small', async () => {
    const { drafts, id } = await stopped()
    expect((await resume(drafts, [id.slice(0, 2).toUpperCase()])).code).toBe(0)
  })

  test('goes on from any folder with what the intake was told', async () => {
    const { drafts } = await stopped([
      '--format',
      'note',
      '--date',
      '2027-01-02',
      '--save',
      'r.yaml',
    ])
    const { results, messages, written } = await resume(drafts)
    expect(results).toContain('2027-01-02')
    expect(results).not.toContain('WHAT YOU TOLD US')
    expect(messages).toContain('The response is in r.yaml.')
    expect(written.get('r.yaml')).toContain('relief: 60')
  })

  test('can be stopped again, and again', async () => {
    const { drafts, id } = await stopped()
    for (const line of rest.slice(0, 3)) {
      const { code, messages } = await atLines(['resume'], [line, ':s'], { drafts })
      expect(code).toBe(130)
      expect(messages.endsWith(`  nuchal resume ${id}\n`)).toBe(true)
    }
    const { code, results } = await atLines(['resume'], [''], { drafts })
    expect({ code, results }).toEqual({ code: 0, results: (await whole()).results })
  })

  test('takes answers that are sent', async () => {
    const { drafts } = await stopped()
    expect((await resume(drafts, [], { terminals: {} })).results).toBe((await whole()).results)
  })

  test('writes over the response it saved when it was stopped, and over nothing else', async () => {
    const { drafts, written } = await stopped(['--save', 'r.yaml'])
    const own = Object.fromEntries(written)
    const changed = await resume(drafts, [], { files: { 'r.yaml': 'other' } })
    expect(changed.code).toBe(2)
    expect(changed.messages).toContain('nuchal: r.yaml is there already')
    expect(changed.messages).toMatch(/^The draft \w+ stays as it is\.$/m)
    expect((await resume(drafts, [], { files: own })).written.get('r.yaml')).toContain('relief: 60')
  })

  test('writes the response elsewhere where that is asked for', async () => {
    const { drafts } = await stopped(['--save', 'r.yaml'])
    const { written } = await resume(drafts, ['--save', 's.yaml'])
    expect([...written.keys()]).toEqual(['s.yaml'])
  })

  test('without a draft says so', async () => {
    const { code, messages } = await resume(fakeDrafts())
    expect({ code, messages }).toEqual({
      code: 2,
      messages: 'nuchal: there is no draft to go on with\n("nuchal" begins an intake)\n',
    })
  })

  test('of an id that is none says so', async () => {
    const { drafts } = await stopped()
    expect(await resume(drafts, ['zz'])).toMatchObject({
      code: 2,
      messages: 'nuchal: no draft is called "zz"\n("nuchal drafts" lists those there are)\n',
    })
  })

  test('of letters that several begin with lists them', async () => {
    const drafts = fakeDrafts()
    drafts.put('kkb', '')
    drafts.put('kkz', '')
    drafts.put('zkk', '')
    expect((await resume(drafts, ['k'])).messages).toBe(
      'nuchal: several drafts begin with "k": kkz, kkb\n(type more of the one)\n',
    )
  })

  test('with several lists them where nobody can choose', async () => {
    const { drafts } = await stopped()
    await stopped([], drafts)
    const { code, messages } = await resume(drafts)
    expect(code).toBe(2)
    expect(messages).toMatchInlineSnapshot(`
      "c2345678: The knee
                begun 2026-11-21 09:30
                last answer 2026-11-21 10:08
                4 answers
      b2345678: The knee
                begun 2026-11-21 09:30
                last answer 2026-11-21 10:04
                4 answers
      nuchal: there are several drafts
      (name one: nuchal resume ID)
      "
    `)
  })

  test('with several lets a person choose on a terminal', async () => {
    const { drafts } = await stopped()
    await stopped([], drafts)
    const world = { drafts, env: {}, input: '\u0003' }
    const chosen = await run(['resume'], { ...atTerminal, ...world, files: knee })
    expect(chosen).toMatchObject({ code: 130, results: '', messages: '' })
    expect(drafts.texts().size).toBe(2)
  })

  test('leaves alone what another process has open', async () => {
    const { drafts, id } = await stopped()
    drafts.open(id)
    expect((await resume(drafts, [id])).messages).toBe(
      `nuchal: the draft ${id} is open in another window\n(go on with it there)\n`,
    )
    expect((await resume(drafts)).messages).toContain('each is open in another window, or damaged')
  })
})

describe('a draft that is damaged', () => {
  test('in its last line has all the others', async () => {
    const { drafts, id } = await stopped()
    drafts.put(id, `${drafts.texts().get(id)}{"said":{"shot":{"va`)
    const { code, messages } = await resume(drafts)
    expect(code).toBe(0)
    expect(messages).toContain('Taken up: 4 answers')
    expect(messages).not.toContain('cannot be read')
  })

  test('further up has what stands before that, and goes on from there', async () => {
    const { drafts, id } = await stopped()
    const lines = drafts.texts().get(id)?.split('\n') ?? []
    drafts.put(id, lines.with(2, 'garbage').join('\n'))
    const first = await atLines(['resume'], ['1', ':s'], { drafts })
    expect(first.messages).toContain('Taken up: 2 answers')
    expect(first.messages).toContain('Line 3 of the draft cannot be read.')
    const second = await atLines(['resume'], [':s'], { drafts })
    expect(second.messages).toContain('Taken up: 3 answers')
    expect(second.messages).not.toContain('cannot be read')
  })

  test.for(['', 'garbage\n', '{"journal":1,"title":"x"}\n'])(
    'at its start cannot be gone on with, and stays: %j',
    async (text) => {
      const drafts = fakeDrafts()
      drafts.put('bcd', text)
      const { code, messages } = await resume(drafts, ['bcd'])
      expect({ code, messages }).toEqual({
        code: 2,
        messages:
          'The draft bcd stays as it is.\nnuchal: the draft bcd is damaged and cannot be read\n' +
          '("nuchal drafts --erase bcd" erases it)\n',
      })
      expect(drafts.texts().get('bcd')).toBe(text)
    },
  )
})

describe('a questionnaire that has changed since', () => {
  const changedTo = (...changes: readonly (readonly [string, string])[]) => ({
    files: { 'knee.yaml': changes.reduce((text, [from, to]) => text.replace(from, to), kneeYaml) },
  })

  test('with every answer still fitting is told', async () => {
    const { drafts } = await stopped()
    const { code, messages } = await resume(drafts, [], changedTo(['For tests.', 'Changed.']))
    expect(code).toBe(0)
    expect(messages).toContain('The questionnaire has changed since. Every answer still fits.\n')
  })

  test('shows the answers that no longer fit, each time until they are answered anew', async () => {
    const { drafts } = await stopped()
    const world = changedTo(['0 to 10', '0 to 5'], ['site, worst', 'worst'], [SITE, ''], ...NO_SITE)
    const resumed = await atLines(['resume'], [':s'], { ...world, drafts })
    expect(resumed.messages.slice(0, resumed.messages.indexOf('\n\n'))).toMatchInlineSnapshot(`
      "Taken up: 2 answers of "The knee", begun 2026-11-21 09:30.
      The questionnaire has changed since. What no longer fits is left out:
      - Where does it hurt? In front (this is no longer asked)
      - How bad is the worst pain? 8 (the limits of this number are others now)"
    `)
    const anew = await atLines(['resume'], ['4', ':s'], { ...world, drafts })
    expect(anew.messages).toContain('What no longer fits is left out:')
    const again = await atLines(['resume'], [':s'], { ...world, drafts })
    expect(again.messages).toContain('Taken up: 3 answers')
    expect(again.messages).not.toContain('limits')
    expect(again.messages).toContain('- Where does it hurt? In front (this is no longer asked)')
  })

  test('finds its answers under new names', async () => {
    const { drafts } = await stopped()
    const world = changedTo(
      ['how-bad: worst', 'worst: peak'],
      ['site, worst', 'site, peak'],
      ['  worst: { ask', '  peak: { ask'],
      ['when: worst >= 7', 'when: peak >= 7'],
      ['answers: { worst: 8', 'answers: { peak: 8'],
    )
    const { messages } = await atLines(['resume'], ['no', ':s'], { ...world, drafts })
    expect(messages).toContain('Taken up: 4 answers')
    const again = await atLines(['resume'], [':s'], { ...world, drafts })
    expect(again.messages).toContain('Taken up: 5 answers')
    expect(again.messages).toContain('Every answer still fits.')
  })

  test.for([
    { to: 'nothing', files: { 'knee.yaml': undefined }, says: 'no questionnaire is called' },
    { to: 'one that has problems', files: { 'knee.yaml': 'x' }, says: 'error' },
    {
      to: 'another one',
      files: { 'knee.yaml': kneeYaml.replace('id: knee', 'id: hip') },
      says: 'knee.yaml holds another questionnaire now, not "knee"',
    },
  ])('to $to leaves the draft as it is', async ({ files: { 'knee.yaml': text }, says }) => {
    const { drafts, id } = await stopped()
    const before = drafts.texts().get(id)
    const files = text === undefined ? {} : { 'knee.yaml': text }
    const { code, messages } = await run(['resume'], { ...atTerminal, drafts, files })
    expect(code).not.toBe(0)
    expect(messages).toContain(`The draft ${id} stays as it is.\n`)
    expect(messages).toContain(says)
    expect(drafts.texts().get(id)).toBe(before)
    expect((await resume(drafts)).code).toBe(0)
  })
})

const SITE = kneeYaml.slice(kneeYaml.indexOf('  site:\n'), kneeYaml.indexOf('  worst:'))

/** What else names the question, out of the way. */
const NO_SITE = [
  ['placed: { title: Pain in one place, when: { any: [in-front, inside] } }', ''],
  ['in-front: { title: Pain in front, when: site includes front }', ''],
  ['inside: { title: Pain on the inside, when: site includes inside }', ''],
  ['{ all: [hurts, placed] }', 'hurts'],
  [kneeYaml.slice(kneeYaml.indexOf('cases:')), ''],
] as const
