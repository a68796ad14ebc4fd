import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainResponse } from '../../src/definition/plain-response.ts'
import { readResponse } from '../../src/definition/read-response.ts'
import { blankQuestionnaire } from '../support/blank-questionnaire.ts'
import { choice, scale, text, yesNo } from '../support/write-question.ts'

const questionnaire = {
  ...blankQuestionnaire,
  renamed: { old: 'sure' },
  questions: [
    yesNo('sure'),
    choice('side', ['left', 'right']),
    scale('age', { low: 0, high: 99 }),
    text('note'),
  ],
}
const { id, version } = questionnaire

const bytesOf = (text: string) => new TextEncoder().encode(text)
const plain = (text: string) => plainResponse(bytesOf(text), questionnaire)
const read = (text: string) => readResponse('r.json', bytesOf(text), questionnaire)

const anyAnswer = fc.constantFrom<unknown>(
  ...[true, false, 'yes', 'left', 'up', 41, 4.5, 100, -0, 1e21, null, [], ['left'], 'a "b": {c}'],
  ...['unknown', 'declined', 'tab\t', 'é', '\u202e', { a: 1 }, '', ' ', 'a\\b', 'line\nline'],
)
const anyName = fc.constantFrom('sure', 'old', 'side', 'age', 'note', 'other', '__proto__')
const rightAnswers = fc.record(
  {
    sure: fc.constantFrom('yes', 'no', true, 'unknown'),
    side: fc.constantFrom('left', 'declined'),
    age: fc.nat(99),
    note: fc.string({ minLength: 1 }),
  },
  { requiredKeys: [] },
)
const anyAnswers = fc.dictionary(anyName, anyAnswer, { maxKeys: 4 })
const rightFile = fc.record(
  { id: fc.constantFrom('a1', 7), answers: rightAnswers },
  { requiredKeys: ['answers'] },
)
const otherFile = fc.record(
  {
    id: fc.constantFrom<unknown>('a1', 7, 1.5, 'two words', '', null, true),
    questionnaire: fc.constantFrom<unknown>(id, `${id}@${version}`, `${id}@0.0.1`, 'else', 3),
    answers: fc.oneof(anyAnswers, fc.constantFrom<unknown>(null, [], 'x')),
    more: fc.constant(1),
  },
  { requiredKeys: [] },
)

const anyFile = fc.oneof(rightFile, otherFile)

/** JSON as programs write it, and what nearly is. */
const anyText = fc
  .tuple(
    anyFile,
    fc.constantFrom('', 2, '\t', '   '),
    fc.nat(),
    fc.constantFrom(...'{}[],:" \n\\1a\r'),
  )
  .chain(([file, space, at, sign]) => {
    const whole = JSON.stringify(file, null, space)
    const place = at % (whole.length + 1)
    const spaced = whole.replaceAll('":', '": ')
    return fc.constantFrom(
      whole,
      spaced,
      `${whole}\n`,
      whole.slice(0, place) + sign + whole.slice(place),
      whole.slice(0, place) + whole.slice(place + 1),
    )
  })

test('what is read as plain JSON is read the same from YAML, without a problem', () => {
  let taken = 0
  fc.assert(
    fc.property(anyText, (text) => {
      const response = plain(text)
      if (response === undefined) return
      taken += 1
      expect({ text, ...read(text) }).toMatchObject({ response, problems: [] })
      expect(read(text).response).toEqual(response)
    }),
    { numRuns: 3000 },
  )
  expect(taken).toBeGreaterThan(300)
})

test.for([
  { how: 'in one line', text: '{"id":"a1","answers":{"sure":true,"age":41}}' },
  { how: 'with spaces', text: '{"answers": {"sure": "yes", "side": "left"}}\n' },
  { how: 'indented', text: '{\n  "answers": {\n    "note": "a [b], \\"c\\": {}"\n  }\n}\n' },
  { how: 'with its questionnaire', text: `{"questionnaire":"${id}@${version}","answers":{}}` },
  { how: 'by an earlier id', text: '{"answers":{"old":false}}' },
])('a response $how is plain', ({ text }) => {
  expect(plain(text)).toEqual(read(text).response)
})

test.for([
  { what: 'a key twice', text: '{"answers":{"age":1,"age":2}}' },
  { what: 'a number written otherwise', text: '{"answers":{"age":4.10e1}}' },
  { what: 'a wrong answer', text: '{"answers":{"age":"old"}}' },
  { what: 'an unknown key', text: '{"answers":{},"extra":1}' },
  { what: 'no answers', text: '{"id":"a1"}' },
  { what: 'another questionnaire', text: '{"questionnaire":"else","answers":{}}' },
  { what: 'another version', text: `{"questionnaire":"${id}@0.0.1","answers":{}}` },
  { what: 'a letter beyond ASCII', text: '{"answers":{"note":"é"}}' },
  { what: 'YAML', text: 'answers: {sure: yes}' },
  { what: 'nothing', text: '' },
])('$what takes more than a plain reading', ({ text }) => {
  expect(plain(text)).toBeUndefined()
})

test('a response of up to 16 KB is read, one that is larger is left to the others', () => {
  const response = '{"answers":{"sure":"yes"}}'
  expect(plain(response.padEnd(16 * 1024))).toEqual(read(response).response)
  expect(plain(response.padEnd(16 * 1024 + 1))).toBeUndefined()
})
