import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { questionnaireHash } from '../../src/cli/questionnaire-hash.ts'
import { smallIntake } from '../interview/small-intake.ts'
import { blankQuestionnaire } from '../support/blank-questionnaire.ts'

const hash = questionnaireHash(smallIntake)

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, part]) => [key, reversed(part)] as const)
  return Object.fromEntries(entries.reverse())
}

test('equal content has the same hash, in whatever order its keys were written', () => {
  const other = reversed(smallIntake) as typeof smallIntake
  expect(Object.keys(other)).not.toEqual(Object.keys(smallIntake))
  expect(questionnaireHash(other)).toBe(hash)
  expect(questionnaireHash(JSON.parse(JSON.stringify(smallIntake)))).toBe(hash)
})

test.for([
  { what: 'a word', other: { ...smallIntake, title: `${smallIntake.title}.` } },
  { what: 'the version', other: { ...smallIntake, version: '1.0.1' } },
  {
    what: 'the order of asking',
    other: { ...smallIntake, sections: [...smallIntake.sections].reverse() },
  },
])('another $what is another hash', ({ other }) => {
  expect(questionnaireHash(other)).not.toBe(hash)
})

test('it is the SHA-256 of the JSON with sorted keys and no spaces', () => {
  const { id, language, purpose, status, title, version } = blankQuestionnaire
  const lists = (...names: readonly string[]) => names.map((name) => `"${name}":[]`).join()
  const text =
    `{${lists('cases', 'checks', 'classes', 'findings', 'glossary')},"id":"${id}",` +
    `"language":"${language}",${lists('measures', 'note', 'panels')},"purpose":"${purpose}",` +
    `${lists('questions', 'redFlags')},"renamed":{},"review":{"by":[],"due":"2027-11-20"},` +
    `${lists('sections', 'sources')},"status":"${status}","title":"${title}","topics":[],` +
    `"version":"${version}"}`
  expect(questionnaireHash(blankQuestionnaire)).toBe(
    createHash('sha256').update(text).digest('hex'),
  )
})
