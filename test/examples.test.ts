import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { run } from './cli/fake-host.ts'
import { questionnairesIn } from './support/questionnaires-in.ts'

const folder = new URL('../docs/examples/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))

describe.each(names)('%s', (name) => {
  const files = { [name]: readFileSync(new URL(name, folder), 'utf8') }

  test('is read without a warning', async () => {
    expect(await run(['check', '--strict', name], { files })).toMatchObject({
      code: 0,
      results: '',
    })
  })

  test('comes out as its cases say', async () => {
    const { code, results } = await run(['test', name], { files })
    expect({ code, results }).toMatchObject({
      code: 0,
      results: expect.stringMatching(/, 0 failed/),
    })
  })

  test('is proved whole', async () => {
    const { code, results } = await run(['prove', name], { files })
    expect({ code, results }).toMatchObject({
      code: 0,
      results: expect.not.stringMatching(/fails:/),
    })
  })
})

test.for(questionnairesIn('docs/examples'))('$id has a case for each flag, both ways', (one) => {
  const expected = one.cases.flatMap(({ expect: { redFlags = {} } }) => Object.entries(redFlags))
  const bothWays = one.redFlags.flatMap(({ id }) => [`${id} no`, `${id} yes`])
  expect(expected.map(([id, truth]) => `${id} ${truth}`)).toEqual(expect.arrayContaining(bothWays))
})

test.for(questionnairesIn('docs/examples'))('$id has a case for each standing', (one) => {
  const standings = one.cases.flatMap(({ expect: { topics = {} } }) => Object.values(topics))
  const all = ['discuss', 'later', 'may-apply', 'not-relevant', 'withheld']
  expect([...new Set(standings)].toSorted()).toEqual(all)
})

test('a response saved under older ids comes to the same', async () => {
  const name = 'sore-throat-paths.yaml'
  const read = readFileSync(new URL(name, folder), 'utf8')
  const evaluated = async (days: string, kind: string) => {
    const response = `answers: { ${days}: 2, took-medicine: yes, ${kind}: painkiller }\n`
    const files = { [name]: read, 'response.yaml': response }
    const { code, results } = await run(['evaluate', name, 'response.yaml'], { files })
    return { code, results }
  }
  const older = await evaluated('sore-days', 'pill-kind')
  expect(older).toEqual(await evaluated('throat-days', 'medicine-kind'))
  expect(older).toMatchObject({
    code: 0,
    results: expect.stringContaining('Rest, drinking and time'),
  })
})
