import { expect, test } from 'vitest'
import { codes, headlines, loadBody } from '../load-text.ts'

const questions = `questions:
  pain: { ask: How bad?, type: number, limits: 0 to 10 }
  numb: { ask: Numb?, type: yes-no }
  side: { ask: Which side?, type: choice, options: { left: Left, right: Right } }
  places: { ask: Where?, type: choices, options: { neck: Neck, head: Head } }
  note: { ask: What else?, type: text }
measures:
  most: { highest of: [pain, pain] }
classes:
  level:
    rows: [{ class: high, when: pain > 5 }, { class: low, otherwise: true }]
findings:
  f: { when: pain > 5 }
red flags:
  flag: { when: numb is yes, urgency: soon, say: So., do: Call., basis: project }
topics:
  rest:
    title: Rest
    kind: self-care
    rank: { order: 1, because: So it is. }
    relevant when: f
    evidence: { grade: guideline, say: Little. }
`

/** What is said of a line in a finding, without place and code. */
function said(line: string): readonly string[] {
  const loaded = loadBody(
    `${questions.replace('  f: {', `  odd: { when: "${line}", say: Odd. }\n  f: {`)}`,
  )
  return headlines(loaded)
    .filter((headline) => headline.includes('error'))
    .map((headline) => headline.replace(/^[0-9:]* error: /, ''))
}

test.for([
  'pain >= 7',
  'pain between 4 and 6',
  'pain is answered',
  'numb is yes',
  'numb is not no',
  'side is left',
  'side is one of [left]',
  'side is unknown',
  'places includes neck',
  'places includes none of [neck, head]',
  'note is answered',
  'most > 3',
  'level is high',
  'level is not low',
  'f',
  'not flag',
])('%s fits what it is about', (line) => {
  expect(said(line)).toEqual([])
})

test.for([
  ['pain is 7', 'a number question', 'pain = 7'],
  ['pain', 'a number question', 'pain >= 10'],
  ['numb', 'a yes-no question', 'numb is yes'],
  ['not numb', 'a yes-no question', 'numb is no'],
  ['numb >= 1', 'a yes-no question', 'numb is yes'],
  ['side', 'a choice question', 'side is left'],
  ['side includes left', 'a choice question', 'side is left'],
  ['side includes any of [left, right]', 'a choice question', 'side is one of [left, right]'],
  ['places is neck', 'a choices question', 'places includes neck'],
  ['places is not neck', 'a choices question', 'places includes none of [neck]'],
  ['places is one of [neck]', 'a choices question', 'places includes any of [neck]'],
  ['note is unknown', 'a text question', 'note is answered'],
  ['most is 3', 'a measure', 'most = 3'],
  ['most is answered', 'a measure', 'most >= 50'],
  ['level', 'a class list', 'level is high'],
  ['f is yes', 'a finding', 'f'],
  ['f is no', 'a finding', 'not f'],
  ['flag is not yes', 'a red flag', 'not flag'],
] as const)('%s does not fit %s', ([line, subject, suggestion]) => {
  const name = line.replace(/^not /, '').split(' ')[0]
  const loaded = loadBody(
    `${questions.replace('  f: {', `  odd: { when: "${line}", say: Odd. }\n  f: {`)}`,
  )
  expect(loaded.problems.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'line-does-not-fit', id: name, subject, suggestion },
  ])
})

test.for([
  ['nothing', 'nothing is called "nothing" [unknown-name]'],
  ['side is up', '"side" has no option "up" [unknown-option]'],
  ['level is middle', '"level" has no class "middle" [unknown-option]'],
  ['rest', '"rest" is a topic [wrong-kind]'],
  ['rest is discuss', '"rest is discuss" can only stand in a check [check-only-line]'],
  ['any topic is discuss', '"any topic is discuss" can only stand in a check [check-only-line]'],
  ['urgency at least soon', '"urgency at least soon" can only stand in a check [check-only-line]'],
  ['f is possible', '"f is possible" can only stand in a check [check-only-line]'],
])('%s is explained', ([line, headline]) => {
  expect(said(line ?? '')).toEqual([headline])
})

function checked(never: string): readonly string[] {
  const loaded = loadBody(`${questions}checks:\n  - { name: Never., never: "${never}" }\n`)
  return loaded.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)
}

test.for([
  ['f', []],
  ['f is not established', []],
  ['not f is possible', []],
  ['not f is not established', []],
  ['pain >= 7 is possible', []],
  ['rest is discuss', []],
  ['rest is one of [discuss, later]', []],
  ['any topic is not withheld', []],
  ['urgency at most soon', []],
  ['rest is discused', ['unknown-word']],
  ['urgency at least high', ['unknown-word']],
  ['rest', ['wrong-kind']],
  ['urgency at least soon is possible', ['unknown-form']],
  ['nothing is not established', ['unknown-name']],
] as const)('in a check, %s comes to %s', ([line, found]) => {
  expect(checked(line)).toEqual(found)
})

test.for([
  ['answers: { pian: 3 }', 'unknown-name'],
  ['answers: { pain: 3.5 }', 'bad-answer'],
  ['answers: { pain: bad }', 'bad-answer'],
  ['answers: { side: up }', 'bad-answer'],
  ['answers: { places: [neck, neck] }', 'bad-answer'],
  ['answers: { numb: maybe }', 'bad-answer'],
  ['answers: { numb: null }', 'empty-value'],
  ['answers: {}, expect: { findings: { g: yes } }', 'unknown-name'],
  ['answers: {}, expect: { findings: { f: maybe } }', 'unknown-word'],
  ['answers: {}, expect: { classes: { level: middle } }', 'unknown-option'],
  ['answers: {}, expect: { topics: { rest: discus } }', 'unknown-word'],
  ['answers: {}, expect: { topics: { f: discuss } }', 'wrong-kind'],
  ['answers: {}, expect: { asks: [nothing] }', 'unknown-name'],
  ['answers: {}, expect: { urgency: { at least: high } }', 'unknown-word'],
] as const)('a case with %s is refused: %s', ([lines, code]) => {
  const expectation = lines.includes('expect:') ? '' : ', expect: {}'
  const loaded = loadBody(`${questions}cases:\n  one: { title: One, ${lines}${expectation} }\n`)
  const errors = loaded.problems.filter(({ severity }) => severity === 'error')
  expect(errors.map((problem) => problem.code)).toEqual([code])
})

test('every kind of id is in one namespace', () => {
  const body = `${questions}sections:
  - { id: f, title: F, questions: [pain, numb, side, places, note] }
panels: { most: { title: M, rows: [f] } }
glossary: { level: { say: x } }
sources: { flag: { title: T, by: B, kind: review, reliability: low } }
cases: { rest: { title: R, answers: {}, expect: {} } }
`
  const loaded = loadBody(body)
  expect(new Set(codes(loaded))).toEqual(new Set(['duplicate-id']))
  const ids = loaded.problems.flatMap((problem) =>
    problem.code === 'duplicate-id' ? problem.id : [],
  )
  expect(ids.toSorted()).toEqual(['f', 'flag', 'level', 'most', 'rest'])
})

test('an insertion names a question or a measure, and in a use its own first', () => {
  const body = `questions:
  pain: { ask: How bad?, type: number, limits: 0 to 10, record: true }
templates:
  t:
    with: [w]
    questions:
      pain: { ask: "The {w}, when it was {pain}?", type: number, limits: 0 to 10, record: true }
      other: { ask: "And {pain} of {side}?", type: yes-no, record: true }
uses:
  u: { template: t, w: first }
`
  const loaded = loadBody(body)
  expect(headlines(loaded)).toEqual([
    '16:36 error: no question or measure is called "side" (in the use "u") [unknown-name]',
  ])
  const { questionnaire } = loadBody(body.replace(' of {side}', ''))
  expect(questionnaire?.questions.map(({ ask }) => ask)).toEqual([
    'How bad?',
    'The first, when it was {u.pain}?',
    'And {u.pain}?',
  ])
})
