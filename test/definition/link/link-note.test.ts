import { expect, test } from 'vitest'
import { codes, headlines, loadBody } from '../load-text.ts'

const body = `questions:
  pain: { ask: How bad?, clinician: NRS, type: number, limits: 0 to 10 }
  side: { ask: Which side?, type: choice, record: true, options: { left: { text: Left, clinician: L }, right: Right } }
measures:
  most: { clinician: Worst, highest of: [pain] }
classes:
  level: { clinician: Level, rows: [{ class: high, clinician: severe, when: pain > 5 }, { class: low, otherwise: true }] }
findings:
  f: { clinician: F, when: pain > 5 }
panels:
  p: { title: P, clinician: Criteria, rows: [f] }
`

/** The same with a note whose only paragraph holds this. */
const withNote = (part: string) => loadBody(`${body}note:\n  - { title: Pain, ${part} }\n`)

test('a note shows anything that has a value or a truth, and uses it', () => {
  const { questionnaire, problems } = withNote('shows: [pain, most, level, f, p], counts: [p]')
  expect(problems).toEqual([])
  expect(questionnaire?.note).toEqual([
    {
      title: 'Pain',
      shows: [
        { about: 'question', id: 'pain' },
        { about: 'measure', id: 'most' },
        { about: 'class', id: 'level' },
        { about: 'finding', id: 'f' },
        { about: 'panel', id: 'p' },
      ],
      counts: ['p'],
    },
  ])
})

test('to be shown in a note is no reason to ask a question', () => {
  const asked = body.replace('record: true, ', '')
  const told = headlines(loadBody(`${asked}note: [{ title: S, shows: [side, most, level] }]\n`))
  expect(told).toEqual([expect.stringContaining('nothing uses the question "side"')])
})

test.for([
  { part: 'shows: [pian]', code: 'unknown-name' },
  { part: 'counts: [f]', code: 'wrong-kind' },
  { part: 'counts: [q]', code: 'unknown-name' },
  { part: 'tells: [pain]', code: 'unknown-key' },
])('a paragraph with $part is refused: $code', ({ part, code }) => {
  expect(codes(withNote(`shows: [most, level], ${part}`.replace('], shows: [', ', ')))).toEqual([
    code,
  ])
})

test.for([
  ['clinician: NRS', 'clinician: "{pain}"'],
  ['clinician: L', 'clinician: "{pain}"'],
  ['clinician: Worst', 'clinician: "{pain}"'],
  ['clinician: Level', 'clinician: "{pain}"'],
  ['clinician: severe', 'clinician: "{pain}"'],
  ['clinician: F', 'clinician: "{pain}"'],
  ['clinician: Criteria', 'clinician: "{pain}"'],
] as const)('nothing is inserted into %s', ([from, to]) => {
  const loaded = loadBody(`${body.replace(from, to)}note: [{ title: S, shows: [most, level] }]\n`)
  expect(codes(loaded)).toEqual(['insertion-in-label'])
})
