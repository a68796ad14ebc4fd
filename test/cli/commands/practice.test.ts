import { describe, expect, test } from 'vitest'
import { kneeForPractice } from '../../practice/knee-for-practice.ts'
import { run, type World } from '../fake-host.ts'
import { fakeProgress } from '../fake-progress.ts'
import { down, fakeTerminal } from '../fake-terminal.ts'
import { kneeYaml } from '../knee.ts'

const files = { 'knee.yaml': kneeForPractice, 'plain.yaml': kneeYaml }

/** Practises with the gardener, or whatever else is named, where these lines are sent. */
async function practise(
  lines: readonly string[],
  args: readonly string[] = ['gardener'],
  world: World = {},
) {
  const given = { files, input: lines.map((line) => `${line}\n`).join(''), ...world }
  return await run(['practice', 'knee.yaml', ...args], given)
}

/** All of it asked, all of it right; options by number, by letter, by word and by an empty line. */
const exercise = [
  '',
  'all',
  'pain',
  'all of these',
  '1',
  'relief',
  'c',
  'urgency',
  'routine',
  'red-flags',
  'n',
  'patterns',
  'wear',
  'topics',
  'exercise',
  'to discuss',
  'operation',
  '2',
  't',
  'asks',
  '1, 2',
  'h',
  'y',
]

describe('an exercise on lines', () => {
  test('is told, asked, answered and marked', async () => {
    const { code, results, messages } = await practise(exercise)
    expect(code).toBe(0)
    expect(messages).toContain('\nA gardener whose knee hurts on stairs.\n')
    expect(messages).toContain('- No. Is the knee hot and swollen?\n')
    expect(messages).toContain('5. Provider questions: not yet\n')
    expect(messages).toContain('Hand in now? Nothing can be changed after that.\n')
    expect(results).toMatch(/^Marked: A gardener\n/)
    expect(results).toContain('Passed: ')
  })

  test('a letter is told by ":?", a reason by ":w"', async () => {
    const { messages } = await practise([':?', '1', ':w'])
    expect(messages).toContain('You can also type: l all sections, c commit, r read, h hand in, ')
    expect(messages).toContain('No reason is given for this question.')
  })

  test('a line that answers a question of the questionnaire answers none here', async () => {
    const { messages } = await practise(['hot=yes', ':read'])
    expect(messages).toContain('No question is called "hot".')
  })

  test('input that ends before handing in is told, and nothing is marked', async () => {
    const { code, results, messages } = await practise(exercise.slice(0, -1))
    expect({ code, results }).toEqual({ code: 2, results: '' })
    expect(messages).toMatch(/The input ended before the case was handed in\. .*nothing of it is/s)
  })

  test('stopping is asked about, says what is lost, and keeps nothing', async () => {
    const progress = fakeProgress()
    const { code, messages } = await practise(['1', '1', ':s', 'y'], undefined, { progress })
    expect(code).toBe(130)
    expect(messages).toContain('Stop here? What you asked and committed to is not kept.')
    expect(messages).toContain('Stopped. This exercise is not marked, and nothing of it is kept.')
    expect(progress.texts.size).toBe(0)
  })

  test('what was done is saved as "mark" takes it, and marked alike', async () => {
    const { code, results, written } = await practise(exercise, ['gardener', '--save', 'a.yaml'])
    const attempt = written.get('a.yaml') ?? ''
    expect({ code, attempt }).toEqual({
      code: 0,
      attempt: expect.stringMatching(/^asked:\n {2}- hot\n.*red flags: \[\]\n/s),
    })
    const again = await run(['mark', 'knee.yaml', 'gardener', 'a.yaml'], {
      files: { ...files, 'a.yaml': attempt },
    })
    expect(again).toMatchObject({ code: 0, results })
  })

  test('how it went is kept, unless that is not wanted', async () => {
    const progress = fakeProgress()
    await practise(exercise, ['gardener', '--no-progress'], { progress })
    expect(progress.texts.size).toBe(0)
    await practise(exercise, ['gardener'], { progress })
    expect(progress.read('knee')).toMatchObject({ exercises: 1, cases: { gardener: {} } })
  })

  test('progress that cannot be kept spoils nothing else', async () => {
    const progress = fakeProgress({ obstacle: 'the disk is full' })
    const { code, results, messages } = await practise(exercise, ['gardener'], { progress })
    expect({ code, results }).toEqual({ code: 0, results: expect.stringContaining('Passed: ') })
    expect(messages).toContain('This result cannot be kept: the disk is full.')
  })
})

describe('an exercise on a terminal', () => {
  const screens = async (typed: string, args: readonly string[] = ['gardener']) => {
    const terminals = { input: true, results: true, messages: true, rows: 400 }
    return await practise([], args, { typed, terminals, env: { NO_COLOR: '1' } })
  }

  /** The exercise from above, in fewer keys. */
  const keys = '\ra\ra\r1\rc\r4\rn\r2\r\r1122t\r12\rhy'

  test('comes to what it does on lines', async () => {
    const { results } = await practise(exercise)
    expect(await screens(`${keys}d`)).toMatchObject({ code: 0, results: `\n${results}` })
  })

  test('the marking can be read again, and a next case met', async () => {
    const { code, results, messages } = await screens(`${keys}rns`)
    expect(code).toBe(130)
    expect(results.match(/^Marked: A gardener$/gm)).toHaveLength(2)
    expect(messages).toMatch(/A gardener .*(A cyclist|A swimmer) .*Stopped\./s)
  })

  test('with --save there is no next case to write over it', async () => {
    expect(await screens(`${keys}nd`, ['gardener', '--save', 'a.yaml'])).toMatchObject({ code: 0 })
  })

  test('stopping asks once there is something to lose; twice leaves', async () => {
    expect(await screens('\u0003')).toMatchObject({ code: 130 })
    expect(await screens('\rass')).toMatchObject({ code: 130 })
    expect(await screens(`\rasn${keys.slice(2)}d`)).toMatchObject({ code: 0 })
  })
})

describe('why a question is asked', () => {
  const gym = ['practice', 'occipital-neck', 'worst-headache-at-the-gym', '--no-progress']
  const bleeding = 'A sudden severe headache can mean bleeding around the brain.'
  const alert = 'A change in alertness with headache needs help at once.'

  test('is told of every question of a section', async () => {
    const { messages } = await run(gym, { input: '1\n:w\n' })
    expect(messages).toContain(`1. ${bleeding}\n2. ${alert}\n4. `)
  })

  test('is told on a screen of the row one is on', async () => {
    const { output: screen, written } = fakeTerminal(80, 60)
    const terminals = { input: true, results: true, messages: true, rows: 60 }
    await run(gym, { typed: `\r${down}wbs`, terminals, screen, env: { NO_COLOR: '1' } })
    expect(written()).toContain(bleeding)
    expect(written()).not.toContain(alert)
  })

  test('is told where no reason is given', async () => {
    const { messages } = await practise(['1', ':w'])
    expect(messages).toContain('No reason is given for this question.')
  })
})

describe('--explore', () => {
  test('what changed is guessed, then told', async () => {
    const { messages } = await practise(
      ['1', 'all', '1', '1', 'all', '4 5'],
      ['gardener', '--explore'],
    )
    expect(messages).toContain('Not quite. You said: nothing. It was: ')
    expect(messages).toContain('- Red flag ruled out: Infection; Jammed.\n')
    expect(messages).toContain('To discuss: Exercise')
  })

  test('is no examination', async () => {
    expect(await practise([], ['--explore', '--exam'])).toMatchObject({ code: 2 })
  })
})

describe('--exam', () => {
  const handIn = ['h', 'y']
  const exam = async (args: readonly string[], lines: readonly string[], world?: World) =>
    await practise(lines, ['--exam', '--seed', '3', ...args], world)

  test('the markings come at the end, and a line for each case', async () => {
    const lines = ['1', 'all', ...handIn, ...handIn, ...handIn]
    const { code, results, messages, written } = await exam(['--results', 'r.ndjson'], lines)
    expect(code).toBe(0)
    expect(messages).toContain('Case 1 of 3\n')
    expect(messages).not.toContain('Marked: ')
    expect(results.match(/^Marked: /gm)).toHaveLength(3)
    const records = (written.get('r.ndjson') ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(records).toHaveLength(3)
    expect(new Set(records.map((record) => record.case)).size).toBe(3)
    expect(records[0]).toEqual({
      questionnaire: 'knee@1.0.0',
      case: expect.any(String),
      level: expect.any(Number),
      seed: 3,
      date: '2026-11-21',
      attempt: { asked: ['hot', 'locked'] },
      mark: {
        passed: false,
        points: expect.any(Number),
        'safety kept': false,
        parts: expect.objectContaining({ urgency: { points: 0, of: 20 } }),
      },
    })
  })

  test('results are added to those that are there', async () => {
    const world = { files: { ...files, 'r.ndjson': '{"case":"before"}\n' } }
    const { written } = await exam(['--count', '1', '--results', 'r.ndjson'], handIn, world)
    expect(written.get('r.ndjson')).toMatch(
      /^\{"case":"before"\}\n\{"questionnaire":"knee@1\.0\.0".*\}\n$/,
    )
  })

  test('the same seed draws the same cases', async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(() => exam(['--count', '2'], [...handIn, ...handIn])),
    )
    expect(one).toEqual(other)
  })

  test('what was handed in before stopping is written down, and that is said', async () => {
    const { code, results, messages, written } = await exam(['--results', 'r.ndjson'], handIn)
    expect({ code, results }).toEqual({ code: 2, results: '' })
    expect(messages).toContain('The case handed in before is in r.ndjson.')
    expect(written.get('r.ndjson')?.split('\n')).toHaveLength(2)
  })

  test('no reasons and no help in a section', async () => {
    const { messages } = await practise(['1', ':w', ':?'], ['gardener', '--exam'])
    expect(messages).toContain('You can also type: a all of these, :b back, :s stop')
  })
})

describe('which case', () => {
  test('one without a story opens with its title', async () => {
    const { messages } = await run(['practice', 'plain.yaml', 'sore'], { files })
    expect(messages).toContain('\nA sore knee\n')
  })

  test('one of the level is drawn', async () => {
    expect((await practise([], ['--level', '2'])).messages).toContain('A cyclist cannot stretch')
  })

  test.for([
    {
      args: ['gardner'],
      message: 'knee has no case called "gardner"',
      hint: 'did you mean "gardener"?',
    },
    { args: ['--level', '4'], message: 'It must be 1, 2 or 3.', hint: '' },
    { args: ['--count', '2'], message: '--count is about an examination', hint: 'add --exam' },
    { args: ['--results', 'r'], message: '--results is about an examination', hint: 'add --exam' },
    {
      args: ['--exam', '--save', 'a'],
      message: '--save is for one exercise',
      hint: 'use --results',
    },
    { args: ['--exam', '--results', '.'], message: '. is a folder', hint: '' },
    { args: ['gardener', '--save', 'knee.yaml'], message: 'knee.yaml is there already', hint: '' },
  ])('$args: $message', async ({ args, message, hint }) => {
    const { code, results, messages } = await practise(['h', 'y'], args)
    expect({ code, results }).toEqual({ code: 2, results: '' })
    expect(messages).toContain(message)
    expect(messages).toContain(hint)
    expect(messages).not.toContain('What next?')
  })

  test.for([
    { args: ['plain.yaml'], message: 'knee has no case to practise with' },
    { args: ['one.yaml', '--level', '2'], message: 'knee has no case of level 2 to practise with' },
    { args: ['one.yaml', '--exam', '--level', '3'], message: 'no case of level 3' },
    { args: ['plain.yaml', '--list'], message: 'knee has no case to practise with' },
  ])('$args: $message', async ({ args, message }) => {
    const one = kneeForPractice.replaceAll(/practice: \{ level: [23].*/g, '')
    const { code, messages } = await run(['practice', ...args], {
      files: { ...files, 'one.yaml': one },
    })
    expect(code).toBe(2)
    expect(messages).toContain(message)
  })
})

describe('what can be read beforehand', () => {
  test('--list tells the cases by level, and how their stories begin', async () => {
    const { code, results } = await practise([], ['--list'])
    expect(code).toBe(0)
    expect(results).toContain('LEVEL 1\ngardener\n  A gardener whose knee hurts on stairs.\n')
    expect(results).toContain('LEVEL 3\nswimmer\n  A swimmer has a fever.\n')
    expect(results).toMatch(
      /\n\nBY NAME\n1 more case is never drawn; name one by its id to practise with it\.\s+"nuchal\s+show"/,
    )
    const { results: second } = await practise([], ['--list', '--level', '2'])
    expect(second).not.toMatch(/gardener|BY NAME/)
  })

  test('--rubric tells how points are given', async () => {
    expect((await practise([], ['--rubric'])).results).toMatch(/^How an exercise is marked\n/)
  })

  test('the help names the keys', async () => {
    const { results } = await run(['practice', '--help'])
    expect(results).toContain('ask all questions of a section')
  })
})
