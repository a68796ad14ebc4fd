import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readAttempt } from '../src/definition/read-attempt.ts'
import { partPoints, passMark, tooSoonCosts, unsafeShare } from '../src/practice/rubric.ts'
import { questionnairesIn } from './support/questionnaires-in.ts'
import { matchesWithGaps, runTranscript } from './support/run-transcript.ts'

const page = readFileSync(join(import.meta.dirname, '../docs/practice.md'), 'utf8')

test('the page gives the points that are given', () => {
  const told = [...page.matchAll(/^\| (\d+) \|/gm)].map(([, points]) => Number(points))
  expect(told).toEqual(Object.values(partPoints))
  expect([passMark, unsafeShare, tooSoonCosts]).toEqual([70, 0.5, { destructive: 2, other: 0.5 }])
  expect(page).toContain('70 pass.')
})

test('its attempt can be read', () => {
  const [, text = ''] = /^```yaml\n# an attempt\n([\s\S]*?)^```$/m.exec(page) ?? []
  const [questionnaire] = questionnairesIn('questionnaires/occipital-neck')
  if (questionnaire === undefined) throw new Error('there is no questionnaire')
  const { attempt, problems } = readAttempt('a.yaml', Buffer.from(text), questionnaire)
  expect(problems).toEqual([])
  expect(attempt.asked).toContain('right-now')
})

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')

test('the README marks an attempt as the program does', async () => {
  const samples = [...readme.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(
    ([, text = '']) => text,
  )
  const marked = samples.filter((text) => text.includes('nuchal mark'))
  const steps = await runTranscript(marked)
  expect(steps.length).toBe(1)
  for (const { shown, said } of steps) {
    expect(matchesWithGaps(shown, said) ? shown : said).toBe(shown)
  }
})
