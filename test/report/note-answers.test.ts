import { expect, test } from 'vitest'
import type { NotePart } from '../../src/model/note-part.ts'
import type { Question } from '../../src/model/question.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { toNote } from '../../src/report/note.ts'
import { backOfHead, noWarningSigns, occasionOf, points, rich } from './back-of-head.ts'

const site: NotePart = {
  title: 'Site',
  shows: ['pain-site', 'side'].map((id) => ({ about: 'question', id })),
  counts: [],
}

const blockDay: NotePart = {
  title: 'GON block',
  shows: [
    { about: 'question', id: 'occipital-block' },
    { about: 'question', id: 'baseline' },
    { about: 'measure', id: 'relief' },
    { about: 'class', id: 'block-class' },
    { about: 'finding', id: 'block-helped' },
  ],
  counts: ['neuralgia'],
}

/** The names a clinician expects, for some of what the questionnaire holds. */
const named: Partial<Questionnaire> = {
  questions: backOfHead.questions.map((question): Question => {
    if (question.id === 'occipital-block') return { ...question, clinician: 'GON block' }
    if (question.id !== 'pain-site' || question.type !== 'choices') return question
    const [first, ...others] = question.options
    if (first === undefined) return question
    const options = [{ ...first, clinician: 'GON area' }, ...others]
    return { ...question, clinician: 'Site', options }
  }),
  measures: backOfHead.measures.map((one) => ({ ...one, clinician: 'relief by NRS' })),
  classes: backOfHead.classes.map(({ rows, ...list }) => {
    const labelled = rows.map((row) => ({ ...row, clinician: `${row.class}, < 80%` }))
    return { ...list, clinician: 'GON block: class', rows: labelled }
  }),
  findings: backOfHead.findings.map((finding) => {
    return finding.id === 'block-helped' ? { ...finding, clinician: '80% rule' } : finding
  }),
  panels: backOfHead.panels.map((panel) => ({ ...panel, clinician: 'ON criteria' })),
  redFlags: backOfHead.redFlags.map((flag) => ({ ...flag, clinician: `sign: ${flag.id}` })),
  topics: backOfHead.topics.map((topic) => ({ ...topic, clinician: `topic: ${topic.id}` })),
}

function lineOf(lead: string, note: string): string | undefined {
  const whole = note.replaceAll(/\n {2}/g, ' ')
  return whole.split('\n').find((line) => line.startsWith(`${lead}: `))
}

test('the author says what a paragraph shows, in which order and by which names', () => {
  const note = toNote(occasionOf(rich, { ...named, note: [blockDay, site] }))
  expect(lineOf('GON BLOCK', note)).toBe(
    'GON BLOCK: yes; Pain before block: 9/10; relief by NRS: 77.7%; class: weak, < 80%; ' +
      'ON criteria: 2/4 (1 not known); - 80% rule',
  )
  expect(lineOf('SITE', note)).toBe('SITE: GON area, behind the ear; Which side is worse: right')
  expect(note.indexOf('GON BLOCK:')).toBeLessThan(note.indexOf('SITE:'))
})

test('flags and topics go by their names for a clinician', () => {
  const note = toNote(occasionOf(rich, named))
  expect(lineOf('RED FLAGS POSITIVE, soon', note)).toContain('sign: weight')
  expect(lineOf('NOT RULED OUT (1 of 5)', note)).toContain('sign: stiff-neck')
  expect(lineOf('LATER', note)).toMatch(/topic: .*\(first: 80% rule\)/)
})

test('what no paragraph shows comes after, by section, and is not told twice', () => {
  const note = toNote(occasionOf(rich, { note: [site] }))
  expect(lineOf('THE PAIN', note)).toMatch(/^THE PAIN: Worst pain: 8\.5\/10; Own words: /)
  expect(note.match(/behind the ear/g)).toHaveLength(1)
  expect(note).not.toContain('CLASSES')
})

test('a panel shown has its rows side by side', () => {
  const note = [{ ...site, shows: [{ about: 'panel', id: 'neuralgia' }] }] as const
  expect(lineOf('SITE', toNote(occasionOf(rich, { note })))).toBe(
    'SITE: + Pain at the back of the head; + Severe at its worst; - Eased by a block; ? A tender nerve',
  )
})

test.for([
  { why: 'nothing was asked', answers: {} },
  { why: 'only warning signs were', answers: noWarningSigns },
])('a paragraph of which nothing is known is left out: $why', ({ answers }) => {
  const note = toNote(occasionOf(answers, { ...named, note: [blockDay] }))
  expect(lineOf('GON BLOCK', note)).toBeUndefined()
})

test('a class that the answers leave open is told as open', () => {
  const answers = { baseline: points(9) }
  const note = toNote(occasionOf(answers, { ...named, note: [blockDay] }))
  expect(lineOf('GON BLOCK', note)).toContain('? class')
})

test('questions left to be asked are named while they are few, else counted by paragraph', () => {
  const { implant: _, ...all } = { ...rich, ...noWarningSigns }
  expect(lineOf('NOT ASKED', toNote(occasionOf(all, { note: [site] })))).toBe(
    'NOT ASKED: 1 of 16 questions; Implant',
  )
  expect(lineOf('NOT ASKED', toNote(occasionOf(noWarningSigns, { note: [site] })))).toBe(
    'NOT ASKED: 11 of 16 questions; Site (2)',
  )
})
