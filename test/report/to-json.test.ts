import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '../../src/engine/assess.ts'
import { compile } from '../../src/engine/compile.ts'
import { assessmentJsonSchema, assessmentSchema } from '../../src/report/assessment-schema.ts'
import { toJson } from '../../src/report/to-json.ts'
import { anyAnswered } from '../support/any-answers.ts'
import { anyQuestionnaire } from '../support/any-questionnaire.ts'
import { occasionOf, rich } from './back-of-head.ts'

const problems = [{ code: 'no-such-option', question: 'side', message: 'no option "lft"' }]

test('every assessment comes out in the published shape', () => {
  void fc.assert(
    fc.property(anyAnswered(anyQuestionnaire), ({ questionnaire, answers }) => {
      const assessment = assess(compile(questionnaire), answers)
      const json = toJson({ questionnaire, assessment, hash: 'abc', problems })
      expect(assessmentSchema.parse(JSON.parse(JSON.stringify(json)))).toEqual(json)
    }),
  )
})

test('the keys stand in the published order', () => {
  const json = toJson({ ...occasionOf(rich), hash: 'abc', problems: [], id: 'r-1' })
  expect(Object.keys(json)).toEqual([
    'id',
    'schemaVersion',
    'questionnaire',
    'urgency',
    'redFlags',
    'findings',
    'measures',
    'classes',
    'panels',
    'topics',
    'ask',
    'problems',
  ])
})

test('a response without an id has none', () => {
  expect(toJson({ ...occasionOf(rich), hash: 'abc', problems: [] })).not.toHaveProperty('id')
})

test('a rich assessment keeps every topic, flag and reason', async () => {
  const json = toJson({ ...occasionOf(rich), hash: 'abc', problems: [] })
  await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot('printed/rich.json.txt')
})

test('a key beside the published ones is refused', () => {
  const json = toJson({ ...occasionOf(rich), hash: 'abc', problems: [] })
  expect(assessmentSchema.safeParse({ ...json, diagnosis: 'none' }).success).toBe(false)
})

test('the published schema file is current', async () => {
  await expect(assessmentJsonSchema()).toMatchFileSnapshot('../../schema/assessment.schema.json')
})
