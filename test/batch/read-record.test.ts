import { expect, test } from 'vitest'
import { readRecord } from '../../src/cli/read-record.ts'
import { load } from '../../src/definition/load.ts'
import { kneeYaml } from './knee.ts'

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)

const { questionnaire } = load('knee.yaml', () => ({ kind: 'bytes', bytes: encoded(kneeYaml) }))

const read = (bytes: Uint8Array) => {
  if (questionnaire === undefined) throw new Error('the knee questionnaire has problems')
  return readRecord(bytes, questionnaire)
}

test('a record is a response, with old names for questions too', () => {
  const { response, problems } = read(encoded('{"id":7,"answers":{"hot":"no","how-bad":8}}'))
  expect(problems).toEqual([])
  expect(response.id).toBe('7')
  expect([...response.answers.keys()]).toEqual(['hot', 'worst'])
})

test.for([
  { line: '[1]', problem: 'expected a map, as {"id": "a1", "answers": {}}' },
  { line: '{', problem: 'this line is not JSON' },
  { line: '{"answers":[]}', problem: '"answers" must be a map of answers by question id' },
  { line: '{"anwsers":{}}', problem: '"anwsers" is not known; a record has id, questionnaire' },
  { line: '{"questionnaire":"hip@1.0.0","answers":{}}', problem: 'this answers "hip@1.0.0"' },
  { line: '{"answers":{"worst":11}}', problem: 'worst: 11 lies outside 0 to 10' },
  { line: '{"answers":{"wurst":1}}', problem: 'wurst: no question is called "wurst"; did you' },
])('$line is told: $problem', ({ line, problem }) => {
  expect(read(encoded(line)).problems).toEqual([expect.stringContaining(problem)])
})

test('bytes that are no text are told', () => {
  expect(read(Uint8Array.of(0x7b, 0xff, 0x7d)).problems).toEqual(['this line is not UTF-8'])
})
