import { expect, test } from 'vitest'
import { findFaults } from '../../../src/cli/deep-check/find-faults.ts'
import { diskFiles } from '../../../src/cli/disk-files.ts'
import { loadYaml } from '../../../src/cli/load-yaml.ts'
import { locateAllYaml } from '../../../src/cli/locate-questionnaire.ts'
import { renderProblem } from '../../../src/definition/render-problem.ts'
import { loadBody } from '../../definition/load-text.ts'

const budget = 1_000_000

/** All that is found below the identity of a questionnaire: each problem's code, and the lines shown. */
function found(body: string): readonly string[] {
  const loaded = loadBody(body)
  return findFaults(loaded, budget).problems.map((problem) => {
    const rendered = renderProblem(problem, loaded.files)
    const framed = [...rendered.matchAll(/^\d+ │ +(.*)$/gm)].map(([, line]) => line)
    return [problem.code, ...framed].join(' | ')
  })
}

const number = 'type: number, limits: 0 to 10'

// The five faults that the best linter known does not see.
test.for([
  {
    fault: 'a question reachable only through two parents that exclude each other',
    body: `questions:
  side: { ask: Which side?, type: choice, options: { left: Left, right: Right } }
  arm: { ask: The left arm?, type: yes-no, record: true, when: side is left }
  leg: { ask: The right leg?, type: yes-no, record: true, when: side is right }
  both: { ask: Both?, type: yes-no, record: true, when: { all: [arm is yes, leg is yes] } }
`,
    shows: [
      'never-asked | both: { ask: Both?, type: yes-no, record: true, when: { all: [arm is yes, leg is yes] } }' +
        ' | arm: { ask: The left arm?, type: yes-no, record: true, when: side is left }' +
        ' | leg: { ask: The right leg?, type: yes-no, record: true, when: side is right }',
    ],
  },
  {
    fault: 'numeric conditions that cannot hold together',
    body: `questions:
  now: { ask: Now?, ${number} }
  worst: { ask: At worst?, ${number} }
  best: { ask: At best?, ${number} }
measures:
  sum: { sum of: [now, worst, best] }
findings:
  high:
    say: It is high.
    when:
      all:
        - sum >= 25
        - now < 6
        - worst <= 8
        - best is answered
`,
    shows: ['never-holds | high: | - sum >= 25 | - now < 6 | - worst <= 8'],
  },
  {
    fault: 'a derived value that contradicts its user',
    body: `questions:
  pain: { ask: How bad?, ${number} }
classes:
  severity:
    rows:
      - { class: strong, when: pain >= 7 }
      - { class: weak, otherwise: true }
findings:
  odd:
    say: It is odd.
    when:
      all:
        - severity is strong
        - pain <= 5
`,
    shows: ['never-holds | odd: | - pain <= 5 | - { class: strong, when: pain >= 7 }'],
  },
  {
    fault: 'an option no outcome exists for',
    body: `questions:
  side:
    ask: Which side?
    type: choice
    options:
      left: Left
      right: Right
      neither: Neither
findings:
  on-the-left: { when: side is left, say: Left. }
  on-the-right: { when: side is right, say: Right. }
`,
    shows: ['unused | neither: Neither'],
  },
  {
    fault: 'a question asked before the answer it depends on',
    body: `sections:
  - { id: first, title: First, questions: [numb, pain] }
questions:
  numb: { ask: Is it numb?, type: yes-no, record: true, when: pain >= 7 }
  pain: { ask: How bad?, ${number} }
`,
    shows: [
      'asked-too-early | numb: { ask: Is it numb?, type: yes-no, record: true, when: pain >= 7 }' +
        ' | - { id: first, title: First, questions: [numb, pain] }' +
        ' | - { id: first, title: First, questions: [numb, pain] }',
    ],
  },
])('finds $fault', ({ body, shows }) => {
  expect(found(body)).toEqual(shows)
})

test('finds a class that what its list is for rules out', () => {
  const body = `questions:
  tried: { ask: Was it tried?, type: yes-no }
  relief: { ask: How much did it help?, ${number}, when: tried is yes }
classes:
  effect:
    when: tried is no
    rows:
      - { class: strong, when: relief >= 7 }
      - { class: weak, otherwise: true }
findings:
  helped: { when: effect is strong, say: It helped. }
  not-helped: { when: effect is weak, say: It did not help. }
`
  expect(found(body)).toEqual([
    'unreachable-row | - { class: strong, when: relief >= 7 } | when: tried is no' +
      ' | relief: { ask: How much did it help?, type: number, limits: 0 to 10, when: tried is yes }',
  ])
})

test('what follows from a fault is not told again', () => {
  const body = `questions:
  pain: { ask: How bad?, ${number} }
  numb: { ask: Is it numb?, type: yes-no, when: { all: [pain >= 7, pain < 3] } }
findings:
  numbness: { when: numb is yes, say: It is numb. }
  both: { when: { all: [numbness, pain >= 1] }, say: Both. }
`
  expect(found(body).map((line) => line.split(' ', 1)[0])).toEqual(['never-asked'])
})

test('what a structural check has said is not said again', () => {
  const body = `questions:
  pain: { ask: How bad?, ${number} }
findings:
  odd: { when: pain > 10, say: Odd. }
`
  expect(found(body).map((line) => line.split(' ', 1)[0])).toEqual(['line-never'])
})

test('a question asked because an answer is unknown is meant so', () => {
  const body = `questions:
  pain: { ask: How bad?, ${number}, record: true }
  numb: { ask: Is it numb?, type: yes-no, record: true, when: pain is unknown }
`
  expect(found(body)).toEqual([])
})

test.for([
  { uses: 'one of its uses', limit: 8, codes: [] },
  { uses: 'all of them', limit: 2, codes: ['said-already'] },
])(
  'a line of a template that is spare in $uses is told $codes.length times',
  ({ limit, codes }) => {
    const body = `templates:
  block:
    with: [limit]
    findings:
      high: { when: { all: [pain >= 5, "pain >= {limit}"] }, say: High. }
questions:
  pain: { ask: How bad?, ${number} }
uses:
  one: { template: block, limit: "3" }
  two: { template: block, limit: "${limit}" }
`
    expect(found(body).map((line) => line.split(' ', 1)[0])).toEqual(codes)
  },
)

test('nothing is wrong with what is shipped, or shown as an example', { timeout: 60_000 }, () => {
  const files = diskFiles()
  const locations = ['questionnaires', 'docs/examples'].flatMap((path) =>
    locateAllYaml(path, files),
  )
  expect(locations.length).toBeGreaterThan(1)
  for (const location of locations) {
    expect(findFaults(loadYaml(location, files), budget)).toEqual({ problems: [], undecided: 0 })
  }
})
