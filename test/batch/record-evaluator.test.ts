import { expect, test } from 'vitest'
import { LONGEST_LINE } from '../../src/batch/block.ts'
import type { Outcome } from '../../src/batch/record-outcome.ts'
import { evaluateBytes, evaluateText, lineOf } from './evaluate-text.ts'
import { kneeQuestionnaire as knee } from './knee-questionnaire.ts'

const whereAndWhat = (outcomes: readonly Outcome[]) =>
  outcomes.map((outcome) => {
    const { line, byteOffset, id } = outcome
    const what = outcome.kind === 'result' ? outcome.kind : outcome.problems.map(({ code }) => code)
    return { line, byteOffset, id, what }
  })

test('blank lines are no records, and every other line is one', () => {
  const text =
    '{"id":1,"answers":{}}\n\n \t\r\n{"id":2,"answers":{}}\r\n\u00a0\n{"id":3,"answers":{}}'
  expect(whereAndWhat(evaluateText(knee, text))).toEqual([
    { line: 1, byteOffset: 0, id: '1', what: 'result' },
    { line: 4, byteOffset: 27, id: '2', what: 'result' },
    { line: 5, byteOffset: 50, id: '', what: ['not-json'] },
    { line: 6, byteOffset: 53, id: '3', what: 'result' },
  ])
})

test('a record tells nothing of the next one', () => {
  const full = '{"answers":{"hot":"yes","locked":"yes","site":["front"],"worst":9,"shot":"yes"}}'
  const [alone] = evaluateText(knee, '{"answers":{"worst":1}}')
  const [, behind] = evaluateText(knee, `${full}\n{"answers":{"worst":1}}\n`)
  const [, , behindBad] = evaluateText(
    knee,
    `${full}\n{"answers":{"hot":"yes",}}\n{"answers":{"worst":1}}`,
  )
  expect(behind).toMatchObject({ text: alone?.kind === 'result' ? alone.text : 'none' })
  expect(behindBad).toMatchObject({ text: alone?.kind === 'result' ? alone.text : 'none' })
})

test('a line that is too long is rejected in its place, and the next is read', () => {
  const long = `{"answers":{"note":"${'x'.repeat(LONGEST_LINE)}"}}`
  expect(whereAndWhat(evaluateText(knee, `${long}\n{"id":"b","answers":{}}\n`))).toEqual([
    { line: 1, byteOffset: 0, id: '', what: ['line-too-long'] },
    { line: 2, byteOffset: long.length + 1, id: '"b"', what: 'result' },
  ])
})

test('an id of a million letters is an id', () => {
  const id = JSON.stringify('x'.repeat(1_000_000))
  expect(evaluateText(knee, `{"id":${id},"answers":{}}`)).toMatchObject([{ kind: 'result', id }])
})

test.for([
  { what: 'lists', text: `${'['.repeat(100_000)}${']'.repeat(100_000)}` },
  { what: 'maps', text: `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}` },
])('$what 100,000 deep are one problem, or passed over', ({ text }) => {
  const line = `{"answers":{"worst":8},"more":${text}}`
  const strict = whereAndWhat(evaluateText(knee, line))
  expect(strict).toEqual([{ line: 1, byteOffset: 0, id: '', what: ['unknown-key'] }])
  const lenient = evaluateText(knee, line, { extra: 'ignore' })
  expect(lenient).toEqual(evaluateText(knee, '{"answers":{"worst":8}}'))
})

test('of a record full of mistakes the first are told, and how many more there are', () => {
  const answers = Array.from({ length: 100_000 }, (_, at) => `"hott${at}":"no"`).join()
  const [outcome] = evaluateText(knee, `{"id":"a","answers":{${answers}}}`)
  expect(outcome).toMatchObject({ kind: 'reject', id: '"a"' })
  const problems = outcome?.kind === 'reject' ? outcome.problems : []
  expect(problems).toHaveLength(21)
  expect(problems.at(-1)?.message).toBe('99980 more answers cannot stand')
})

test.for([
  { what: 'a question', text: '{"answers":{"LONG":1}}' },
  { what: 'an answer', text: '{"answers":{"worst":"LONG"}}' },
  { what: 'a key', text: '{"LONG":1,"answers":{}}' },
  { what: 'a repeated key', text: '{"answers":{"LONG":1,"LONG":1}}' },
  { what: 'a questionnaire', text: '{"questionnaire":"LONG","answers":{}}' },
])('of $what a million letters long, the beginning is told', ({ text }) => {
  const outcomes = evaluateText(knee, text.replaceAll('LONG', 'x'.repeat(1_000_000)))
  expect(outcomes).toMatchObject([{ kind: 'reject', line: 1 }])
  expect(outcomes.map(lineOf).join().length).toBeLessThan(2000)
})

test.for([
  { what: 'NUL', bytes: [0], code: 'not-json' },
  { what: 'bytes that are not UTF-8', bytes: [0xff, 0xfe], code: 'not-text' },
  { what: 'half a letter', bytes: [0xc3], code: 'not-text' },
])('$what spoils its line alone', ({ bytes, code }) => {
  const record = Buffer.from('{"answers":{}}\n')
  const spoilt = Buffer.concat([record, Uint8Array.from([...bytes, 0x0a]), record])
  expect(whereAndWhat(evaluateBytes(knee, spoilt)).map(({ what }) => what)).toEqual([
    'result',
    [code],
    'result',
  ])
})
