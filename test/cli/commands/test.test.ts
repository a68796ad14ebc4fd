import { expect, test } from 'vitest'
import { run } from '../fake-host.ts'
import { knee, kneeYaml } from '../knee.ts'

const wrong = `${kneeYaml}  wrong:
    title: Everything expected otherwise
    answers: { worst: 3, site: [inside], locked: yes }
    expect:
      urgency: { at least: emergency, at most: urgent }
      findings: { hurts: yes, inside: yes }
      topics: { exercise: discuss }
      asks: [which-exercise]
`

test('cases that come out as expected are counted', async () => {
  expect(await run(['test', 'knee.yaml'], { files: knee })).toMatchInlineSnapshot(`
    {
      "code": 0,
      "messages": "",
      "results": "1 passed, 0 failed
    ",
      "written": Map {},
    }
  `)
})

test('a case that comes out otherwise is named, with what was found', async () => {
  expect(
    await run(['test', 'knee.yaml'], { files: { 'knee.yaml': wrong } }),
  ).toMatchInlineSnapshot(`
    {
      "code": 1,
      "messages": "",
      "results": "failed: wrong (Everything expected otherwise)
      urgency atLeast: expected emergency, found urgent
      urgency atMost: expected urgent, found emergency
      finding hurts: expected yes, found no
      topic exercise: expected discuss, found not-relevant
      provider question which-exercise: expected asked, found not asked
    1 passed, 1 failed
    ",
      "written": Map {},
    }
  `)
})

test('a case that answers what cannot be answered is a problem of the questionnaire', async () => {
  const files = { 'knee.yaml': kneeYaml.replace('answers: { worst: 8', 'answers: { worst: 80') }
  const { code, results, messages } = await run(['test', 'knee.yaml'], { files })
  expect({ code, results }).toEqual({ code: 1, results: '' })
  expect(messages).toContain('80 lies outside 0 to 10')
})
