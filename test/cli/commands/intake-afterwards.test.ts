import { describe, expect, test } from 'vitest'
import { run, type World } from '../fake-host.ts'
import { fakeTerminal } from '../fake-terminal.ts'
import { knee } from '../knee.ts'

const terminals = { input: true, results: true, messages: true, rows: 80 }

/** Up to the menu: the same answers on screens and on lines. */
const keys = 'n1\r8\rnold\r\r'
const lines = 'n\n1\n8\nno\nold\n\n'

/** Runs an intake on a terminal where all of this is typed. */
async function intake(typed: string, world: World = {}, options: readonly string[] = []) {
  const files = { ...knee, ...world.files }
  const given = { terminals, env: { NO_COLOR: '1' }, ...world, files, typed }
  return await run(['intake', 'knee.yaml', ...options], given)
}

async function onLines(typed: string, world: World = {}, options: readonly string[] = []) {
  return await intake(typed, world, ['--plain', ...options])
}

const summary = (await run(['intake', 'knee.yaml'], { files: knee, input: lines })).results

async function resultAs(format: string) {
  const args = ['intake', 'knee.yaml', '--format', format]
  return (await run(args, { files: knee, input: lines })).results
}

describe.for([
  { on: 'screens', take: intake, begin: keys, end: '' },
  { on: 'lines', take: onLines, begin: lines, end: '\n' },
])('after an intake on $on', ({ take, begin, end }) => {
  const press = (...typed: readonly string[]) => typed.map((key) => `${key}${end}`).join('')

  test('whoever leaves at once has the summary all the same', async () => {
    expect(await take(begin + press('d'))).toMatchObject({ code: 0, results: summary })
    expect(await take(begin + press('5'))).toMatchObject({ code: 0, results: summary })
  })

  test('the summary is printed once where it is read', async () => {
    const { code, results } = await take(begin + press('1', 'd'))
    expect({ code, results }).toEqual({ code: 0, results: `\n${summary}` })
  })

  test('Enter reads it, and then is done', async () => {
    const enter = end || '\r'
    const { results } = await take(`${begin}${enter}${enter}`)
    expect(results).toBe(`\n${summary}`)
  })

  test('the note is read', async () => {
    const { results } = await take(begin + press('n', 'd'))
    expect(results).toBe(`\n${await resultAs('note')}`)
  })

  test.for([
    { letter: 't', format: 'text' },
    { letter: 'm', format: 'markdown' },
    { letter: 'j', format: 'json' },
    { letter: '4', format: 'note' },
  ])('$format is saved, without colour, and nothing printed', async ({ letter, format }) => {
    const env = { FORCE_COLOR: '1' }
    const name = end === '' ? 'x.out\r' : 'x.out\n'
    const typed = `${begin}${press('s', letter)}${name}${press('d')}`
    const { code, results, written, messages } = await take(typed, { env })
    expect({ code, results }).toEqual({ code: 0, results: '' })
    expect([...written]).toEqual([['x.out', await resultAs(format)]])
    expect(messages).toContain(': saved in x.out.\n')
  })

  test('the answers are saved, and come to the same again', async () => {
    const name = end === '' ? '~/a.yaml\r' : '~/a.yaml\n'
    const files = { '/home/ann/x': '' }
    const typed = begin + press('s', 'a') + name + press('d')
    const { written } = await take(typed, { env: { HOME: '/home/ann' }, files })
    expect([...written.keys()]).toEqual(['/home/ann/a.yaml'])
    const again = { ...knee, 'a.yaml': written.get('/home/ann/a.yaml') ?? '' }
    const { results } = await run(['evaluate', 'knee.yaml', 'a.yaml'], { files: again })
    expect(results).toBe(summary)
  })

  test('no file is written over unasked', async () => {
    const name = (text: string) => (end === '' ? `${text}\r` : `${text}\n`)
    const files = { 'old.txt': 'kept' }
    const begun = `${begin}${press('s', 't')}${name('old.txt')}`
    const other = end === '' ? `\u0015${name('new.txt')}` : name('new.txt')
    const spared = await take(`${begun}${press('1')}${other}${press('d')}`, { files })
    expect([...spared.written.keys()]).toEqual(['new.txt'])
    const replaced = await take(begun + press('y', 'd'), { files })
    expect([...replaced.written.keys()]).toEqual(['old.txt'])
  })

  test('nothing named is nothing saved, and the summary is not missed', async () => {
    const enter = end || '\r'
    const { results, written } = await take(`${begin}${press('s', 't')}${enter}${press('d')}`)
    expect({ results, written: written.size }).toEqual({ results: summary, written: 0 })
  })

  test('the next person starts anew: nothing is kept, and the terminal is cleared', async () => {
    const options = ['--answers', 'a.yaml', '--save', 'r.yaml']
    const files = { 'a.yaml': 'answers: { note: from the file }' }
    const typed = `${begin}${press('r', 'o')}${end === '' ? 's' : ':s\n'}`
    const screen = fakeTerminal(80, 80)
    const world = { files, screen: screen.output }
    const { code, messages, written } = await take(typed, world, options)
    expect(code).toBe(130)
    const [, after = ''] = (screen.written() + messages).split('\u001B[H\u001B[2J\u001B[3J')
    expect(after).toContain('Is the knee hot and swollen?')
    expect(after).not.toMatch(/from the file|old/)
    expect((messages.match(/Draft: no clinician/g) ?? []).length).toBe(2)
    expect(written.size).toBe(1)
  })

  test('an unread summary is not cleared unasked', async () => {
    expect((await take(begin + press('o', 'n', 'd'))).results).toBe(summary)
    const { messages } = await take(`${begin}${press('o', 'y')}${end === '' ? 's' : ':s\n'}`)
    expect(messages).toContain('The screen is cleared.')
  })
})

describe('after an emergency', () => {
  test('what to do now is told before anything is asked', async () => {
    const { results } = await onLines('1 0\n\nn\nd\n')
    const [told = '', note = ''] = results.split('INTAKE NOTE')
    expect(told).toMatchInlineSnapshot(`
      "
      The knee
      ========


      WHAT TO DO NOW
      Emergency
      ---------
      Call a doctor today.

      Why: A hot and swollen knee can be an infection. (project judgement)

      How:
      1. Do this before you read on.
      2. Say what you noticed. The words under "Why" may help.
      3. Show this page, on paper or on a screen.

      The rest of this summary is held back, because this comes first.

      "
    `)
    expect(note).not.toContain('WHAT TO DO NOW')
  })

  test('the rest is told to whoever leaves', async () => {
    const { results } = await onLines('1 0\n\nd\n')
    expect(results.match(/Call a doctor today\./g)).toHaveLength(2)
    expect(results).toContain('WHAT THIS IS NOT')
  })
})

describe('the pager', () => {
  const small = { terminals: { ...terminals, rows: 24 } }

  /** What is printed, and what a pager was given, that shows it or fails. */
  async function read(take: typeof intake, typed: string, shows: boolean, world: World = small) {
    const paged: string[] = []
    const pager = (text: string) => {
      paged.push(text)
      return shows
    }
    const { results } = await take(typed, { ...world, pager })
    return { results, paged }
  }

  test('shows what is longer than the screen, and nothing is printed', async () => {
    expect(await read(intake, `${keys}rd`, true)).toEqual({ results: '', paged: [summary] })
  })

  test('fails: what is long is printed', async () => {
    const printed = { results: `\n${summary}`, paged: [summary] }
    expect(await read(intake, `${keys}rd`, false)).toEqual(printed)
  })

  test.for([
    { signal: 'SIGINT', goesOn: true },
    { signal: 'SIGTERM', goesOn: false },
  ])('may hear $signal, after which the menu goes on: $goesOn', async ({ signal, goesOn }) => {
    const pager = (_: string, send: (signal: string) => void) => {
      send(signal)
      return true
    }
    const { results } = await intake(`${keys}rnd`, { ...small, pager })
    expect(results).toBe(goesOn ? `\n${await resultAs('note')}` : '')
  })

  test('is not used for what fits, and not on lines', async () => {
    const printed = { results: `\n${summary}`, paged: [] }
    expect(await read(intake, `${keys}rd`, true, {})).toEqual(printed)
    expect(await read(onLines, `${lines}r\nd\n`, true)).toEqual(printed)
  })
})

describe('no menu', () => {
  test.for<{ where: string; world: World; options: readonly string[] }>([
    {
      where: 'results go elsewhere',
      world: { terminals: { ...terminals, results: false } },
      options: [],
    },
    {
      where: 'messages go elsewhere',
      world: { terminals: { ...terminals, messages: false } },
      options: [],
    },
    { where: 'a format was chosen', world: {}, options: ['--format', 'note'] },
  ])('is offered where $where', async ({ world, options }) => {
    const { code, results, messages } = await onLines(lines, world, options)
    expect(code).toBe(0)
    expect(results).toBe(options.length > 0 ? await resultAs('note') : summary)
    expect(messages).not.toContain('Your summary is ready.')
  })

  test('is offered to whoever stopped', async () => {
    const { code, results, messages } = await onLines('n\n:s\n')
    expect({ code, results }).toEqual({ code: 130, results: '' })
    expect(messages).not.toContain('Your summary is ready.')
  })
})

test('a terminal that cannot be cleared is not said to be', async () => {
  const env = { TERM: 'dumb', NO_COLOR: '1' }
  const { messages } = await intake(`${lines}r\no\n:s\n`, { env })
  expect(messages).toContain(
    'This terminal cannot be cleared: what was said before still stands above.',
  )
  expect(messages.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
})

test('on lines the menu reads aloud', async () => {
  const { messages } = await onLines(`${lines}later\nsave\n\n\nd\n`)
  expect(messages.slice(messages.indexOf('Your summary is ready.'))).toMatchInlineSnapshot(`
    "Your summary is ready. What would you like to do with it?
    1. Read the summary
    2. Read the note for a clinician
    3. Save it to a file
    4. Start over with the next person
    5. Done
    Type a number or a word. An empty line is 1.
    "later" is not one of the answers. Type a number or the beginning of an answer.

    What is to be saved? Only you will be able to read the file.
    1. The summary, as text
    2. The summary, as Markdown
    3. All results, as JSON
    4. The note for a clinician
    5. Your answers, to use them again
    Type a number or a word. An empty line is 1.

    Name of the file, such as summary.txt:
    Type it. An empty line goes back.

    Your summary is ready. What would you like to do with it?
    1. Read the summary
    2. Read the note for a clinician
    3. Save it to a file
    4. Start over with the next person
    5. Done
    Type a number or a word. An empty line is 1.
    "
  `)
})

test('a disk that fills up costs nothing but the file', async () => {
  const world = { isReadOnly: true }
  const { results, messages } = await onLines(`${lines}s\n1\nx.txt\n\nd\n`, world)
  expect(messages).toContain('That did not work: "x.txt" cannot be written.\n')
  expect(results).toBe(summary)
})
