import { expect, test } from 'vitest'
import type { Attempt } from '../../../src/model/attempt.ts'
import { markExercise } from '../../../src/practice/mark-exercise.ts'
import { noteResult } from '../../../src/practice/note-result.ts'
import type { Exercise } from '../../../src/practice/pose-exercise.ts'
import { noProgress } from '../../../src/practice/progress.ts'
import { blank, perfect } from '../../support/attempts.ts'
import { kneeExercise } from '../../support/practice-knee.ts'
import { run, type World } from '../fake-host.ts'
import { type FakeProgress, fakeProgress } from '../fake-progress.ts'
import { knee } from '../knee.ts'

const now = new Date(2026, 10, 21, 9, 30)

/** What is kept once the cases of the knee were done so, one an hour, the last an hour ago. */
function practised(...done: readonly (readonly [id: string, (one: Exercise) => Attempt])[]) {
  const kept = fakeProgress()
  const progress = done.reduce((before, [id, student], at) => {
    const exercise = kneeExercise(id)
    const then = new Date(now.getTime() - (done.length - at) * 3_600_000)
    return noteResult(before, exercise, markExercise(exercise, student(exercise)), then)
  }, noProgress)
  kept.keep('knee', progress)
  return kept
}

const named = (redFlags: readonly string[]) => (one: Exercise) => ({ ...perfect(one), redFlags })

/** The topic known, one red flag shaky, and one unseen. */
const some = () => practised(['jammed', named([])])

const world = (progress: FakeProgress, terminals = {}): World => {
  return { progress, files: knee, now: () => now, terminals }
}

test('shows what is known, shaky and unseen, and when it comes back', async () => {
  const { code, results, messages } = await run(['progress', 'knee.yaml'], world(some()))
  expect({ code, messages }).toEqual({ code: 0, messages: '' })
  expect(results).toMatchInlineSnapshot(`
    "The knee
    ========
    1 exercise done, 0 passed. 1 thing comes back now.

    Topics (1)
      known   ####################  1
      shaky   ....................  0
      unseen  ....................  0

    Red flags (2)
      known   ....................  0
      shaky   ##########..........  1
      unseen  ##########..........  1

    Shaky red flags, and when they come back
      now  jammed

    Known topics, and when they come back
      in 2 days  Exercise

    Unseen red flags
      infection
    "
  `)
})

test('reads in 40 columns, with every bar beside its number', async () => {
  const { results } = await run(['progress', 'knee.yaml'], world(some(), { columns: 40 }))
  const lines = results.split('\n')
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40)
  expect(lines.filter((line) => /[#.]{10} {2}\d/.test(line))).toHaveLength(6)
})

test('means the same with colour', async () => {
  const plain = await run(['progress', 'knee.yaml'], world(some()))
  const coloured = await run(['progress', 'knee.yaml'], {
    ...world(some()),
    env: { FORCE_COLOR: '1' },
  })
  expect(coloured.results).not.toBe(plain.results)
  const colour = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')
  expect(coloured.results.replaceAll(colour, '')).toBe(plain.results)
})

test('is told for scripts', async () => {
  const { results } = await run(['progress', 'knee.yaml', '--format', 'json'], world(some()))
  expect(JSON.parse(results)).toMatchObject([
    {
      questionnaire: 'knee',
      title: 'The knee',
      exercises: 1,
      passed: 0,
      topics: [{ id: 'exercise', title: 'Exercise', known: 'known' }],
      redFlags: [
        { id: 'infection', known: 'unseen' },
        { id: 'jammed', known: 'shaky', due: expect.stringMatching(/Z$/) },
      ],
      cases: [{ id: 'jammed', passed: false }],
    },
  ])
})

test('is shown of every questionnaire there is any of', async () => {
  const progress = practised(['sore', perfect])
  progress.keep('occipital-neck', { ...noProgress, exercises: 3 })
  const { code, results } = await run(['progress'], world(progress))
  expect(code).toBe(0)
  expect(results).toContain('Pain at the back of the head and neck\n=====')
  expect(results).toContain(
    'knee\n====\n1 exercise done, 1 passed. It does not come with nuchal: name its file to see\n' +
      'what you know of it.\n',
  )
})

test('is found by the name of a questionnaire whose file is elsewhere', async () => {
  const { results } = await run(['progress', 'knee'], { progress: some(), now: () => now })
  expect(results).toMatch(/^knee\n====\n1 exercise done, 0 passed\./)
})

test.for([
  { args: ['progress'], says: 'Nothing practised yet. "nuchal practice" begins with a case.\n' },
  {
    args: ['progress', 'knee.yaml'],
    says: 'Nothing practised yet. "nuchal practice knee.yaml" begins with a case.\n',
  },
  { args: ['progress', '--format', 'json'], says: '[]\n' },
  { args: ['progress', 'knee.yaml', '--format', 'json'], says: '[]\n' },
])('with nothing kept, $args says how to begin', async ({ args, says }) => {
  const { code, results, messages } = await run(args, world(fakeProgress()))
  expect({ code, results, messages }).toEqual({ code: 0, results: says, messages: '' })
})

test('of no questionnaire at all is refused', async () => {
  const { code, messages } = await run(['progress', 'hip'], world(some()))
  expect([code, messages]).toEqual([2, expect.stringContaining('no questionnaire is called "hip"')])
})

test('that is damaged is told with how to erase it, and the rest is shown', async () => {
  const progress = practised(['sore', () => blank])
  progress.texts.set('hip', 'garbage')
  const all = await run(['progress'], world(progress))
  expect([all.code, all.results]).toEqual([2, expect.stringMatching(/^knee\n====/)])
  expect(all.messages).toBe(
    'nuchal: what was kept of your practice with hip is damaged ("nuchal progress hip\n' +
      '--erase" erases it)\n',
  )
  const one = await run(['progress', 'hip'], world(progress))
  expect([one.code, one.results]).toEqual([2, ''])
  expect(one.messages).toContain('("nuchal progress hip --erase" erases it)\n')
})

test.for([
  { args: [], left: [], says: ['hip', 'knee'] },
  { args: ['knee'], left: ['hip'], says: ['knee'] },
  { args: ['knee.yaml'], left: ['hip'], says: ['knee'] },
  { args: ['hip'], left: ['knee'], says: ['hip'] },
])('is erased with $args, even where it is damaged', async ({ args, left, says }) => {
  const progress = some()
  progress.texts.set('hip', 'garbage')
  const { code, results, messages } = await run(['progress', '--erase', ...args], world(progress))
  expect({ code, results }).toEqual({ code: 0, results: '' })
  expect(messages).toBe(
    says.map((id) => `Erased what was kept of your practice with ${id}.\n`).join(''),
  )
  expect(progress.list()).toEqual(left)
})

test.for([[], ['knee.yaml']])('where nothing is kept, none is erased with %j', async (args) => {
  const { code, messages } = await run(['progress', '--erase', ...args], world(fakeProgress()))
  expect([code, messages]).toEqual([0, 'There was nothing to erase.\n'])
})
