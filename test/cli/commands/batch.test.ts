import { describe, expect, test } from 'vitest'
import { UsageError } from '../../../src/cli/usage-error.ts'
import { run, type World } from '../fake-host.ts'
import { knee } from '../knee.ts'

const sore = '{"id":"a","answers":{"hot":"no","locked":"no","worst":8,"site":["front"]}}'
const hot = '{"id":"b","answers":{"hot":"yes"}}'
const typo = '{"id":"c","answers":{"wrost":8}}'

/** Evaluates records on standard input, by the knee questionnaire. */
async function batch(lines: readonly string[], options = '', world: World = {}) {
  const files = { ...knee, ...world.files }
  const args = ['batch', 'knee.yaml', ...options.split(' ').filter((word) => word !== '')]
  return await run(args, { input: lines.map((line) => `${line}\n`).join(''), ...world, files })
}

const parsed = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

const idsIn = (text: string) => parsed(text).map(({ id }) => id)

test('records are evaluated in order, a line each, and what was read is told', async () => {
  expect(await batch([sore, hot])).toMatchInlineSnapshot(`
    {
      "code": 0,
      "messages": "Records read: 2, written: 2, rejected: 0
    ",
      "results": "{"id":"a","urgency":{"atLeast":"routine","atMost":"routine"},"redFlags":[],"topics":{"discuss":["exercise"]},"classes":{}}
    {"id":"b","urgency":{"atLeast":"emergency","atMost":"emergency"},"redFlags":["infection"],"topics":{"withheld":["exercise"]},"classes":{}}
    ",
      "written": Map {},
    }
  `)
})

test('a record with problems stands in its place', async () => {
  const { code, results, messages } = await batch([sore, typo, hot])
  expect({ code, messages }).toEqual({
    code: 1,
    messages: 'Records read: 3, written: 2, rejected: 1 (unknown-question 1)\n',
  })
  expect(results.split('\n')[1]).toMatchInlineSnapshot(
    `"{"line":2,"byteOffset":75,"id":"c","problems":[{"code":"unknown-question","path":"answers.wrost","message":"no question is called \\"wrost\\"","suggestion":"did you mean \\"worst\\"?"}]}"`,
  )
})

test('with --rejects it stands in a file of its own', async () => {
  const { code, results, written } = await batch([sore, typo, hot], '--rejects no.ndjson')
  expect(code).toBe(1)
  expect(idsIn(results)).toEqual(['a', 'b'])
  expect(parsed(written.get('no.ndjson') ?? '')).toEqual([
    {
      line: 2,
      byteOffset: sore.length + 1,
      id: 'c',
      problems: [
        {
          code: 'unknown-question',
          path: 'answers.wrost',
          message: 'no question is called "wrost"',
          suggestion: 'did you mean "worst"?',
        },
      ],
    },
  ])
})

test('--tally counts what was read, written and rejected', async () => {
  const { written } = await batch([sore, typo, hot], '--tally t.json')
  expect(JSON.parse(written.get('t.json') ?? '')).toEqual({
    read: 3,
    written: 2,
    rejected: 1,
    urgency: { atLeast: { emergency: 1, routine: 1 }, atMost: { emergency: 1, routine: 1 } },
    redFlags: { infection: 1 },
    topics: { exercise: { discuss: 1, withheld: 1 } },
    rejects: { 'unknown-question': 1 },
  })
})

test('--strict ends at the first record that has problems, and says where', async () => {
  const { code, results, messages } = await batch([sore, typo, hot], '--strict')
  expect(code).toBe(1)
  expect(idsIn(results)).toEqual(['a', 'c'])
  expect(messages).toMatchInlineSnapshot(`
    "standard input:2 error: no question is called "wrost" [unknown-question]
    Stopped there, as --strict asks.
    Records read: 2, written: 1, rejected: 1 (unknown-question 1)
    "
  `)
})

test('--fields chooses what a result holds, in its fixed order', async () => {
  const { results } = await batch([hot], '--fields topics,id,urgency')
  expect(Object.keys(parsed(results)[0])).toEqual(['id', 'urgency', 'topics'])
})

test.for([{ name: 'knee.yaml' }, { name: 'occipital-neck' }])(
  '--full is what evaluate tells, response by response, of $name',
  async ({ name }) => {
    const sampled = await run(['sample', name, '--count', '12', '--seed', '4'], { files: knee })
    const lines = sampled.results.trimEnd().split('\n')
    const { results } = await run(['batch', name, '--full'], {
      files: knee,
      input: sampled.results,
    })
    const evaluated: unknown[] = []
    for (const input of lines) {
      const one = await run(['evaluate', name, '--format', 'json'], { files: knee, input })
      evaluated.push(JSON.parse(one.results))
    }
    expect(parsed(results)).toEqual(evaluated)
  },
)

describe('ids', () => {
  const named = (id: string) => `{"id":${id},"answers":{}}`

  test('that come again are rejected: a number and a text of the same signs are one', async () => {
    const all = ['7', '"7"', '"a"', '"\\u0061"', '""', '""', '7.0'].map(named)
    const codes = parsed((await batch(all)).results).map(({ problems }) => problems?.[0].code)
    const repeated = 'repeated-id'
    expect(codes).toEqual([undefined, repeated, undefined, repeated, undefined, repeated, repeated])
  })

  test('may come again with --allow-repeated-ids', async () => {
    const { code, results } = await batch([named('7'), named('7')], '--allow-repeated-ids')
    expect({ code, ids: idsIn(results) }).toEqual({ code: 0, ids: [7, 7] })
  })

  test('may be missing, however often', async () => {
    expect(await batch(['{"answers":{}}', '{"answers":{}}'])).toMatchObject({ code: 0 })
  })

  test('are one over several files', async () => {
    const files = { 'a.ndjson': `${hot}\n`, 'b.ndjson': `\n${hot}` }
    const { results } = await batch([], 'a.ndjson b.ndjson', { files })
    expect(parsed(results)[1]).toMatchObject({ file: 'b.ndjson', line: 2, byteOffset: 1, id: 'b' })
  })
})

test('--warn tells of answers that count for nothing', async () => {
  const lines = [sore, '{"id":"d","answers":{"shot":"no","relief":80}}']
  expect((await batch(lines)).messages).not.toContain('relief')
  const { code, messages } = await batch(lines, '--warn')
  expect(code).toBe(0)
  expect(messages).toMatchInlineSnapshot(`
    "standard input:2 warning: not asked with the other answers, so not counted: relief
    Records read: 2, written: 2, rejected: 0
    "
  `)
})

test('--ignore-extra passes over keys that are not known', async () => {
  const nested = '{"id":"a","answers":{"hot":"no"},"meta":{"visit":[{"at":"2026-11-21"}]}}'
  const refused = await batch([nested])
  expect(refused.results).toContain('take it out, or pass --ignore-extra')
  const passed = await batch([nested], '--ignore-extra')
  expect(passed).toEqual(await batch(['{"id":"a","answers":{"hot":"no"}}']))
})

test('--exit-on ends with 3 once a record reaches it, also beside rejects', async () => {
  const codes: number[] = []
  for (const lines of [[sore], [sore, hot], [typo, hot], [typo]]) {
    codes.push((await batch(lines, '--exit-on urgency=urgent')).code)
  }
  expect(codes).toEqual([0, 3, 3, 1])
})

describe('--out', () => {
  const files = { 'out.ndjson': 'held\n' }

  test('writes the results to a file, and nothing else', async () => {
    const { results, written } = await batch([sore, hot], '--out new.ndjson')
    expect(results).toBe('')
    expect(idsIn(written.get('new.ndjson') ?? '')).toEqual(['a', 'b'])
  })

  test('refuses a file that holds something', async () => {
    const { code, messages, written } = await batch([hot], '--out out.ndjson', { files })
    expect({ code, written }).toEqual({ code: 2, written: new Map() })
    expect(messages).toMatchInlineSnapshot(`
      "nuchal: out.ndjson holds something already
      (pass --resume to go on with it, or --overwrite to write it anew)
      "
    `)
  })

  test('with --overwrite writes it anew', async () => {
    const { written } = await batch([hot], '--out out.ndjson --overwrite', { files })
    expect(idsIn(written.get('out.ndjson') ?? '')).toEqual(['b'])
  })

  test('with --resume goes on behind the last whole line', async () => {
    const whole = (await batch([sore, typo, hot])).results
    for (const length of [0, 1, 100, whole.indexOf('\n') + 1, whole.length - 1, whole.length]) {
      const held = { 'out.ndjson': whole.slice(0, length) }
      const { written } = await batch([sore, typo, hot], '--out out.ndjson --resume', {
        files: held,
      })
      expect(written.get('out.ndjson')).toBe(whole)
    }
  })

  test.for([
    { what: 'another run', options: '', lines: [typo, hot] },
    { what: 'a longer run', options: '', lines: [typo] },
    { what: 'other fields', options: '--fields urgency', lines: [typo, sore] },
  ])('with --resume leaves the file of $what as it was', async ({ options, lines }) => {
    const held = `${(await batch([typo, sore])).results}{"torn`
    const files = { 'out.ndjson': held }
    const args = `--out out.ndjson --resume ${options}`
    const { code, messages, written } = await batch(lines, args, { files })
    expect(code).toBe(2)
    expect(messages).toContain('there is nothing to go on with: ')
    expect(written.get('out.ndjson')).toBe(held)
  })
})

describe('is a mistake of usage:', () => {
  const files = { 'a.ndjson': `${sore}\n`, 'folder/a.ndjson': '' }

  test.for([
    { what: 'a file that is not there', args: 'none.ndjson', says: 'there is no file none.ndjson' },
    { what: 'a folder', args: 'folder', says: 'folder is a folder\n(name the files in it)' },
    {
      what: '--out over what is read',
      args: 'a.ndjson --out ./a.ndjson',
      says: './a.ndjson is read',
    },
    {
      what: '--tally over what is read',
      args: 'a.ndjson --tally a.ndjson',
      says: 'a.ndjson is read',
    },
    {
      what: 'one file for two',
      args: 'a.ndjson --out x --rejects x',
      says: '--out and --rejects name',
    },
    {
      what: 'one file for two',
      args: 'a.ndjson --out x --tally x',
      says: '--out and --tally name',
    },
    { what: '--resume without --out', args: 'a.ndjson --resume', says: '(pass --out too)' },
    {
      what: '--resume and --overwrite',
      args: '--out x --resume --overwrite',
      says: 'cannot be used',
    },
    { what: '--full and --fields', args: '--full --fields urgency', says: 'cannot be used' },
    { what: 'a field with a slip', args: '--fields urgncy', says: 'Did you mean "urgency"?' },
    { what: 'no such field', args: '--fields mood', says: 'There are urgency, redFlags, ' },
    { what: 'no such level', args: '--exit-on emergency', says: 'It must be urgency=LEVEL' },
    { what: 'no such format', args: '--in-format xml', says: 'Allowed choices are ndjson, csv.' },
  ])('$what, $args', async ({ args, says }) => {
    const { code, results, messages, written } = await batch([], args, { files })
    expect({ code, results, written }).toEqual({ code: 2, results: '', written: new Map() })
    expect(messages).toContain(says)
  })

  test('records in the place of the questionnaire', async () => {
    const { code, messages } = await run(['batch', 'a.ndjson'], { files })
    expect(code).toBe(2)
    expect(messages).toContain('(name the questionnaire first, as "nuchal batch occipital-neck')
  })

  test('nothing piped in on a terminal', async () => {
    const { code, messages } = await batch([], '', { terminals: { input: true } })
    expect(code).toBe(2)
    expect(messages).toMatchInlineSnapshot(`
      "nuchal: no file is named, and nothing is piped in
      (name a file, or pipe one in with "|" or "<")
      "
    `)
  })

  test.for(['--out x', '--rejects x'])('a disk that cannot be written, %s', async (options) => {
    const { code, messages } = await batch([typo], options, { isReadOnly: true })
    expect({ code, messages }).toEqual({ code: 2, messages: 'nuchal: x cannot be written\n' })
  })

  test('a tally that cannot be written, before anything is read', async () => {
    const { code, results, messages } = await batch([sore], '--tally t', { isReadOnly: true })
    expect({ code, results }).toEqual({ code: 2, results: '' })
    expect(messages).toContain('t cannot be written')
  })

  test('results that cannot be printed', async () => {
    const printing = new UsageError('the results cannot be written: ENOSPC')
    expect(await batch([sore], '', { printing })).toMatchObject({ code: 2 })
  })
})

describe('progress', () => {
  const ticking = () => {
    let seconds = 0
    return () => {
      seconds += 1
      return new Date(2026, 10, 21, 9, 30, seconds)
    }
  }
  const files = { 'a.ndjson': `${sore}\n${typo}\n` }
  const seen = { input: true, results: false, messages: true }

  test('is told on a terminal, and taken away at the end', async () => {
    const world = { files, terminals: seen, now: ticking() }
    const { messages } = await batch([], 'a.ndjson', world)
    const line = '2 records · 2/s · 1 rejected · 0:00 left'
    expect(messages).toBe(
      `\r${line}\r${' '.repeat(line.length)}\rRecords read: 2, written: 1, rejected: 1 (unknown-question 1)\n`,
    )
  })

  test('keeps to the width of the terminal', async () => {
    const world = { files, terminals: { ...seen, columns: 20 }, now: ticking() }
    const { messages } = await batch([], 'a.ndjson', world)
    const [line = ''] = messages.split('\r').slice(1)
    expect(line).toBe('2 records · 2/s')
  })

  test.for([
    { where: 'in a pipe', terminals: { messages: false } },
    { where: 'among the results on a terminal', terminals: { messages: true, results: true } },
  ])('is not told $where', async ({ terminals }) => {
    const { messages } = await batch([sore], '', { terminals, now: ticking() })
    expect(messages).toBe('Records read: 1, written: 1, rejected: 0\n')
  })
})

test('an empty file has no records', async () => {
  for (const input of ['', '\n', '\ufeff', '\r\n\r\n']) {
    expect(await batch([], '', { input })).toEqual({
      code: 0,
      results: '',
      messages: 'Records read: 0, written: 0, rejected: 0\n',
      written: new Map(),
    })
  }
})
