import { expect, test } from 'vitest'
import { readRecord } from '../../src/batch/read-record.ts'
import { kneeQuestionnaire as questionnaire } from './knee-questionnaire.ts'

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)

const read = (bytes: Uint8Array) => readRecord(bytes, questionnaire)

test('a record is a response, with old names for questions too', () => {
  const { id, answers, problems } = read(encoded('{"id":7,"answers":{"hot":"no","how-bad":8}}'))
  expect(problems).toEqual([])
  expect(id).toBe(7)
  expect([...answers.keys()]).toEqual(['hot', 'worst'])
})

test.for([
  { line: '[1]', code: 'not-a-record', path: '', message: 'expected a map, as {"id": "a1"' },
  { line: '{', code: 'not-json', path: '', message: 'this line is not JSON' },
  {
    line: '{"answers":[]}',
    code: 'no-answers',
    path: 'answers',
    message: '"answers" must be a map',
  },
  { line: '{"id":"a"}', code: 'no-answers', path: 'answers', message: 'a record needs "answers"' },
  {
    line: '{"id":[],"answers":{}}',
    code: 'bad-id',
    path: 'id',
    message: 'a text or a whole number',
  },
  { line: '{"anwsers":{}}', code: 'unknown-key', path: 'anwsers', message: 'a record has id, q' },
  {
    line: '{"questionnaire":"hip@1.0.0","answers":{}}',
    code: 'other-questionnaire',
    path: 'questionnaire',
    message: 'this answers "hip@1.0.0", not "knee"',
  },
  {
    line: '{"answers":{"worst":1,"worst":2}}',
    code: 'repeated-key',
    path: '',
    message: '"worst" stands there twice',
  },
  {
    line: '{"id":1,"worst":8}',
    code: 'no-answers',
    path: 'answers',
    message: 'the answers stand beside the id',
  },
  {
    line: '{"answers":{"worst":11}}',
    code: 'out-of-limits',
    path: 'answers.worst',
    message: '11 lies outside 0 to 10',
  },
  {
    line: '{"answers":{"wurst":1}}',
    code: 'unknown-question',
    path: 'answers.wurst',
    message: 'no question is called "wurst"',
  },
])('$line is told: $message', ({ line, code, path, message }) => {
  expect(read(encoded(line)).problems).toEqual([
    expect.objectContaining({ code, path, message: expect.stringContaining(message) }),
  ])
})

test('bytes that are no text are told', () => {
  expect(read(Uint8Array.of(0x7b, 0xff, 0x7d)).problems).toEqual([
    expect.objectContaining({ code: 'not-text', suggestion: 'save the file as UTF-8' }),
  ])
})
