import { expect, test } from 'vitest'
import { codes, headlines, loadBody } from '../load-text.ts'

/** Questions every table reads, and a finding each so that none is unused. */
const questions = `questions:
  pain: { ask: How bad?, type: number, limits: 0 to 10 }
  gate: { ask: Is there more?, type: yes-no }
  kind: { ask: Which?, type: choice, when: gate is yes, options: { a: A, b: B, c: C } }
  places:
    ask: Where?
    type: choices
    options: { neck: Neck, head: Head, nowhere: { text: Nowhere, exclusive: true } }
findings:
  hurts: { when: pain >= 7, say: It hurts. }
  more: { when: gate is yes, say: There is more. }
  is-a: { when: kind is a, say: It is a. }
  is-b: { when: kind is b, say: It is b. }
  is-c: { when: kind is c, say: It is c. }
  at-neck: { when: places includes neck, say: Neck. }
  at-head: { when: places includes head, say: Head. }
`

/** A class list of these rows, which a check reads. */
function rows(...lines: readonly string[]): string {
  const bullets = lines.map((line) => `      - ${line}\n`).join('')
  const check = 'checks:\n  - { name: Told apart., never: { all: [list is one of [x], hurts] } }\n'
  return `${questions}classes:\n  list:\n    rows:\n${bullets}${check.replace('list is one of [x]', 'list is x')}`
}

test.for([
  { rows: ['{ class: x, when: pain >= 5 }', '{ class: y, when: pain < 5 }'], found: [] },
  { rows: ['{ class: x, when: pain > 5 }', '{ class: y, when: pain < 5 }'], found: ['class-gap'] },
  { rows: ['{ class: x, when: pain > 4 }', '{ class: y, when: pain < 5 }'], found: [] },
  { rows: ['{ class: x, when: pain > 5 }', '{ class: y, otherwise: true }'], found: [] },
  { rows: ['{ class: x, when: gate is yes }', '{ class: y, when: gate is no }'], found: [] },
  { rows: ['{ class: x, when: gate is yes }'], found: ['class-gap'] },
  { rows: ['{ class: x, when: more }', '{ class: y, when: not more }'], found: [] },
  {
    rows: ['{ class: x, when: kind is a }', '{ class: y, when: "kind is one of [b, c]" }'],
    found: ['class-gap'],
  },
  {
    rows: ['{ class: x, when: places includes neck }', '{ class: y, when: places includes head }'],
    found: ['class-gap'],
  },
  {
    rows: [
      '{ class: x, when: "places includes any of [neck, head]" }',
      '{ class: y, when: places includes nowhere }',
    ],
    found: [],
  },
  {
    rows: ['{ class: x, otherwise: true }', '{ class: y, when: pain > 5 }'],
    found: ['unreachable-row'],
  },
  {
    rows: [
      '{ class: x, when: pain >= 5 }',
      '{ class: y, when: pain = 7 }',
      '{ class: z, otherwise: true }',
    ],
    found: ['unreachable-row'],
  },
  {
    rows: ['{ class: none, when: pain >= 5 }', '{ class: x, otherwise: true }'],
    found: ['reserved-id'],
  },
])('$rows: $found', ({ rows: lines, found }) => {
  expect(codes(loadBody(rows(...lines)))).toEqual(found)
})

test('a gap is shown by an example', () => {
  const loaded = loadBody(rows('{ class: x, when: pain > 5 }', '{ class: y, when: pain < 5 }'))
  expect(headlines(loaded)).toEqual(['26:3 error: no row holds where pain is 5 [class-gap]'])
})

function odd(when: string, more = ''): readonly string[] {
  return codes(loadBody(`${questions}  odd: { say: Odd., when: ${when} }\n${more}`))
}

test.for([
  ['pain >= 0', 'line-always'],
  ['pain <= 10', 'line-always'],
  ['pain > 10', 'line-never'],
  ['pain = 3.5', 'line-never'],
  ['pain between 0 and 10', 'line-always'],
  ['pain between 11 and 12', 'line-never'],
  ['"kind is one of [a, b, c]"', 'line-always'],
  ['"places includes any of [neck, head, nowhere]"', 'line-always'],
] as const)('%s is told: %s', ([line, code]) => {
  expect(odd(line)).toEqual([code])
})

test.for([
  'pain > 0',
  'pain between 1 and 10',
  'pain = 3',
  '"kind is one of [a, b]"',
  'kind is answered',
])('%s is left alone', (line) => {
  expect(odd(line)).toEqual([])
})

test.for([
  ['kind is not a', 'kind may not be asked'],
  ['not is-a', 'the finding reads a question that may not be asked'],
  ['{ none: [kind is a] }', 'the line stands below none'],
  ['{ none: [is-a] }', 'the finding stands below none'],
  ['{ any: [kind is answered, kind is not a] }', 'one of two is not both'],
] as const)('%s is warned of: %s', ([when]) => {
  expect(odd(when)).toEqual(['negation-of-disabled'])
})

test.for([
  'gate is not yes',
  'not more',
  '{ none: [{ none: [kind is a] }] }',
  '{ all: [gate is yes, kind is not a] }',
  '{ all: [kind is answered, not is-a] }',
  '{ all: [gate is yes, { none: [kind is a, kind is b] }] }',
])('%s is not warned of', (when) => {
  expect(odd(when)).toEqual([])
})

test('each ring of dependencies is shown once, with its path', () => {
  const body = `questions:
  a: { ask: a, type: yes-no, when: f }
  b: { ask: b, type: yes-no, when: b is yes }
findings:
  f: { when: g }
  g: { when: { all: [a is yes, more >= 1] } }
measures:
  more: { count of: [f, b is yes] }
`
  expect(headlines(loadBody(body))).toEqual([
    '10:3 error: this depends on itself: a → f → g → a [cycle]',
    '11:3 error: this depends on itself: b → b [cycle]',
  ])
})

test('what is only defined is told, when nothing is wrong', () => {
  const body = `questions:
  pain: { ask: How bad?, type: number, limits: 0 to 10 }
  kind: { ask: Which?, type: choice, options: { a: A, b: B, c: C } }
  history: { ask: What else?, type: text, record: true }
templates:
  t: { with: [w], questions: { q: { ask: "{w}", type: yes-no } } }
measures:
  half: { sum of: [pain, pain] }
  told: { sum of: [pain, pain] }
findings:
  f: { when: kind is a }
  said: { when: kind is b, say: "You said {told}." }
glossary:
  dull-ache: { say: pain that is not sharp }
  sharp-pain: { say: "pain that is sharp, unlike a dull ache" }
sources:
  S1: { title: T, by: B, kind: review, reliability: low }
`
  const told = headlines(loadBody(body)).map((line) => line.replace(/^.*nothing uses the /, ''))
  expect(told).toEqual([
    'option "c" [unused]',
    'template "t" [unused]',
    'measure "half" [unused]',
    'finding "f" [unused]',
    'term of the glossary "dull-ache" [unused]',
    'term of the glossary "sharp-pain" [unused]',
    'source "S1" [unused]',
  ])
  expect(codes(loadBody(body.replace('kind is a', 'kind is d')))).toEqual(['unknown-option'])
})
