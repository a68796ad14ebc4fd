import { describe, expect, test } from 'vitest'
import { run } from '../fake-host.ts'
import { knee } from '../knee.ts'

test('text is an outline', async () => {
  expect(await run(['show', 'knee.yaml'], { files: knee })).toMatchInlineSnapshot(`
    {
      "code": 0,
      "messages": "",
      "results": "The knee (knee 1.0.0, draft)
    For tests.
    Next review: 2027-11-20.

    Section: Safety first (2)
      hot: Is the knee hot and swollen?
      locked: Is the knee locked?

    Section: The pain (5)
      site: Where does it hurt?
      worst: How bad is the worst pain?
      shot: Have you had a shot?
      relief: How much did it help?
      note: Anything else?

    Red flags (2)
      infection: emergency
      jammed: urgent

    Findings (5)
      hurts: It hurts a lot
      placed: Pain in one place
      in-front: Pain in front
      inside: Pain on the inside
      helped: A shot helped

    Topics (1)
      exercise: Exercise

    Cases (1)
      sore: A sore knee
    ",
      "written": Map {},
    }
  `)
})

describe('json', () => {
  test('is the whole questionnaire, each part a list of objects with ids', async () => {
    const { code, results } = await run(['show', 'occipital-neck', '--format', 'json'])
    const shown = JSON.parse(results) as Record<string, readonly Record<string, unknown>[]>
    expect(code).toBe(0)
    expect(shown).toMatchObject({
      id: 'occipital-neck',
      hash: expect.stringMatching(/^[\da-f]{64}$/),
    })
    for (const part of ['redFlags', 'topics', 'cases', 'checks', 'questions', 'sources']) {
      const entries = shown[part] ?? []
      expect(entries.length, part).toBeGreaterThan(0)
      const ids = entries.map(({ id }) => id)
      expect(
        ids.every((id) => typeof id === 'string' && id !== ''),
        part,
      ).toBe(true)
      expect(new Set(ids).size, part).toBe(ids.length)
    }
  })

  test('gives a claim what it says, its sources and its basis', async () => {
    const { results } = await run(['show', 'knee.yaml', '--format', 'json'], { files: knee })
    const { topics } = JSON.parse(results)
    expect(topics[0].about).toMatchInlineSnapshot(`
      {
        "benefit": [],
        "how": [],
        "lasts": [],
        "recovery": [],
        "risks": [],
        "unsure": [],
        "what": [
          {
            "basis": "practice",
            "say": "Moving the knee.",
            "sources": [],
          },
        ],
      }
    `)
  })

  test('has the hash the assessments name', async () => {
    const shown = await run(['show', 'knee.yaml', '--format', 'json'], { files: knee })
    const args = ['evaluate', 'knee.yaml', '--format', 'json']
    const evaluated = await run(args, { files: knee, input: 'answers: {}' })
    const { hash } = JSON.parse(shown.results)
    expect(JSON.parse(evaluated.results).questionnaire.hash).toBe(hash)
  })
})
