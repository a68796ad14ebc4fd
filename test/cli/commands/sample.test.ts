import { expect, test } from 'vitest'
import { readAnswers } from '../../../src/answer/read-answers.ts'
import { assess } from '../../../src/engine/assess.ts'
import { compile } from '../../../src/engine/compile.ts'
import type { Questionnaire } from '../../../src/model/questionnaire.ts'
import { run } from '../fake-host.ts'
import { knee } from '../knee.ts'

const sample = async (...args: readonly string[]) =>
  await run(['sample', 'occipital-neck', ...args])

test('the same seed gives the same bytes, and another seed others', async () => {
  const seven = await sample('--count', '50', '--seed', '7')
  expect(await sample('--count', '50', '--seed', '7')).toEqual(seven)
  const eight = await sample('--count', '50', '--seed', '8')
  const withoutIds = (results: string) => results.replaceAll(/"id":"[^"]*"/g, '')
  expect(withoutIds(eight.results)).not.toBe(withoutIds(seven.results))
})

test('fewer are the beginning of more', async () => {
  const [few, more] = [await sample('--count', '999'), await sample('--count', '1001')]
  expect(more.results.startsWith(few.results)).toBe(true)
  expect(more.results.trimEnd().split('\n')).toHaveLength(1001)
})

test('a line is an id and the answers', async () => {
  const { results } = await sample('--count', '3', '--seed', '5')
  const lines = results.trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual(
    ['s5-1', 's5-2', 's5-3'].map((id) => ({ id, answers: expect.any(Object) })),
  )
})

test('none is none, and ten are made unasked', async () => {
  expect(await sample('--count', '0')).toMatchObject({ code: 0, results: '', messages: '' })
  expect((await sample()).results.trimEnd().split('\n')).toHaveLength(10)
})

test.for(['-1', '1.5', 'many', '', '1e400', '9007199254740993'])(
  'a count of "%s" is a mistake of usage',
  async (count) => {
    const { code, results, messages } = await sample(`--count=${count}`)
    expect({ code, results }).toEqual({ code: 2, results: '' })
    expect(messages).toContain('It must be a whole number, 0 or more.')
  },
)

test.for(['occipital-neck', 'knee.yaml'])(
  'a response to %s answers only what an interview would ask, and not always all of it',
  async (name) => {
    const { results } = await run(['sample', name, '--count', '400', '--seed', '3'], {
      files: knee,
    })
    const shown = await run(['show', name, '--format', 'json'], { files: knee })
    const questionnaire: Questionnaire = JSON.parse(shown.results)
    const program = compile(questionnaire)
    const seen = new Set<string>()
    for (const line of results.trimEnd().split('\n')) {
      const { answers, rejections } = readAnswers(questionnaire, JSON.parse(line).answers)
      expect(rejections).toEqual([])
      const { enabled } = assess(program, answers)
      const answered = [...answers.keys()].filter((id) => enabled.get(id) !== 'yes')
      expect({ line, answered }).toEqual({ line, answered: [] })
      for (const { kind } of answers.values()) seen.add(kind)
      for (const [id, truth] of enabled)
        if (truth === 'yes' && !answers.has(id)) seen.add('unasked')
    }
    expect([...seen]).toEqual(expect.arrayContaining(['unknown', 'declined', 'unasked', 'number']))
  },
)
