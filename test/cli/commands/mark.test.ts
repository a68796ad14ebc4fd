import { expect, test } from 'vitest'
import { kneeForPractice } from '../../practice/knee-for-practice.ts'
import { run, type World } from '../fake-host.ts'

const right = `asked: [safety, site, worst, shot, relief]
urgency: routine
red flags: []
patterns: [wear]
topics: { exercise: discuss, operation: later }
asks: [which-exercise, which-operation]
`

const files = { 'knee.yaml': kneeForPractice, 'right.yaml': right }

async function mark(args: readonly string[], world: World = {}) {
  return await run(['mark', 'knee.yaml', ...args], {
    ...world,
    files: { ...files, ...world.files },
  })
}

test('an attempt that passes exits 0, one that does not 1, both with the reasons', async () => {
  const passing = await mark(['gardener', 'right.yaml'])
  expect(passing).toMatchObject({ code: 0, messages: '' })
  expect(passing.results).toContain('Passed: 100 of 100.')
  const failing = await mark(['gardener'], { input: '{"asked":["worst"],"urgency":"routine"}' })
  expect(failing).toMatchObject({ code: 1, messages: '' })
  expect(failing.results).toContain('Not passed:')
  expect(failing.results).toContain('2 red flags were left open.')
})

test('a section stands for all that may be asked in it, a question that opens later among them', async () => {
  const asked = right.replace(', site, worst, shot, relief]', ', pain, pain]')
  const { results } = await mark(['gardener', '--format', 'json'], { input: asked })
  expect(JSON.parse(results)).toMatchObject({
    passed: true,
    points: 97,
    safety: { kept: true },
    parts: { urgency: { points: 20, of: 20 }, economy: { points: 12, of: 15 } },
    economy: { asked: 5, enough: 4, idle: ['note'] },
  })
})

test('Markdown has the same', async () => {
  const { results } = await mark(['gardener', 'right.yaml', '--format', 'markdown'])
  expect(results).toContain('# Marked: A gardener')
  expect(results).toContain('Passed: 100 of 100.')
})

const refused: readonly (readonly [string, readonly string[], World, number, string])[] = [
  ['a case that is not there', ['gardner', 'right.yaml'], {}, 2, 'did you mean "gardener"?'],
  ['no attempt', ['gardener'], { terminals: { input: true } }, 2, 'no attempt was given'],
  ['a file that is not there', ['gardener', 'left.yaml'], {}, 2, 'there is no file left.yaml'],
  ['an attempt with a mistake', ['gardener'], { input: 'asked: [worts]' }, 1, '"worst"'],
]

test.for(refused)('%s is told', async ([, args, world, code, told]) => {
  const done = await mark(args, world)
  expect(done).toMatchObject({ code, results: '' })
  expect(done.messages).toContain(told)
})
