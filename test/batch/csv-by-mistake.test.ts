import { expect, test } from 'vitest'
import { isCsvHeader } from '../../src/batch/csv-by-mistake.ts'
import { evaluateText } from './evaluate-text.ts'
import { kneeQuestionnaire as knee } from './knee-questionnaire.ts'

test.for([
  'id,hot,worst',
  'id;hot;worst\r',
  '"id"\t"site:front"\t"site:inside"',
  'how-bad',
  ' patient , worst ',
])('%s is the header of a CSV file', (text) => {
  expect(isCsvHeader(Buffer.from(text), knee)).toBe(true)
})

test.for([
  '',
  'id,name',
  '7,yes,front',
  '{"id":"a","answers":{"hot":"no","worst":8}',
  '{id: 1, answers: {hot: no, worst: 8}}',
  'worst pain',
])('%s is none', (text) => {
  expect(isCsvHeader(Buffer.from(text), knee)).toBe(false)
})

test('a CSV file given as NDJSON is told so once, at its header', () => {
  const problems = evaluateText(knee, 'id;hot\na;no\nid;hot\n').flatMap((outcome) =>
    outcome.kind === 'reject' ? outcome.problems : [],
  )
  expect(problems.map(({ code, suggestion }) => [code, suggestion?.slice(0, 20)])).toEqual([
    ['not-json', 'pass --in-format csv'],
    ['not-json', 'write each record on'],
    ['not-json', 'write each record on'],
  ])
})
