import { expect, test } from 'vitest'
import { poseStep } from '../../src/interview/pose-step.ts'
import type { Reply } from '../../src/interview/reply.ts'
import type { Session } from '../../src/interview/session.ts'
import { played, safe, say, throughout } from './playing.ts'
import { no, notKnown, yes } from './small-intake.ts'

test.for<{ at: string; replies: readonly Reply[]; commands: string }>([
  { at: 'the first step', replies: [], commands: 'unknown declined help why stop' },
  { at: 'a question', replies: [safe], commands: 'back unknown declined help why stop' },
  {
    at: 'a question already answered',
    replies: [safe, { kind: 'unknown' }, { kind: 'unknown' }, { kind: 'back' }],
    commands: 'back forward unknown declined why stop',
  },
  { at: 'the review', replies: throughout, commands: 'back help stop' },
])('offers "$commands" at $at', ({ replies, commands }) => {
  expect(poseStep(played(replies))?.commands.join(' ')).toBe(commands)
})

test.for<{ after: string; replies: readonly Reply[]; progress: readonly number[] }>([
  { after: 'nothing', replies: [], progress: [0, 8, 9] },
  { after: 'the checklist', replies: [safe], progress: [3, 5, 6] },
  { after: 'a gate that opens', replies: throughout.slice(0, 5), progress: [7, 2, 2] },
  {
    after: 'a gate that closes',
    replies: [...throughout.slice(0, 4), say(['block', no])],
    progress: [7, 1, 1],
  },
])('counts $progress answered and left after $after', ({ replies, progress }) => {
  const step = poseStep(played(replies))
  const counted = step !== undefined && 'progress' in step ? step.progress : undefined
  expect(counted).toEqual({
    answered: progress[0],
    leftAtLeast: progress[1],
    leftAtMost: progress[2],
  })
})

test('words of the glossary come with the question they occur in', () => {
  const step = poseStep(played(throughout.slice(0, 3)))
  expect(step?.kind === 'question' && step.terms.map(({ id }) => id)).toEqual(['allodynia'])
})

test('the review numbers what can be changed, through all sections', () => {
  const step = poseStep(played([...throughout, { kind: 'jump', to: 'block' }, say(['block', no])]))
  const sections = step?.kind === 'review' ? step.sections : []
  expect(
    sections.map(({ title, rows }) => [title, rows.map(({ number }) => number ?? '-').join(' ')]),
  ).toEqual([
    ['Safety first', '1'],
    ['Your pain', '2 3 4 5 -'],
    ['Notes', '6'],
  ])
})

test.for<{ marks: Reply; rows: readonly string[] }>([
  { marks: safe, rows: ['no to all 3'] },
  {
    marks: say(['sudden', no], ['weak', yes], ['age-under-18', no]),
    rows: ['weak', 'no to the other 2'],
  },
  {
    marks: say(['sudden', notKnown], ['weak', yes], ['age-under-18', no]),
    rows: ['sudden', 'weak', 'age-under-18'],
  },
])('the review folds the rows of a checklist that are no: $rows', ({ marks, rows }) => {
  const safety = reviewOf(played([marks, ...throughout.slice(1)])).sections[0]?.rows ?? []
  const said = safety.map((row) =>
    row.kind === 'no'
      ? `no to ${row.hasOthers ? 'the other' : 'all'} ${row.questions.length}`
      : row.question.id,
  )
  expect(said).toEqual(rows)
})

test('the folded row leads to its checklist', () => {
  const [row] = reviewOf(played(throughout)).sections[0]?.rows ?? []
  expect(
    poseStep(played([...throughout, { kind: 'jump', to: row?.question.id ?? '' }]))?.kind,
  ).toBe('checklist')
})

test.for<{ when: string; replies: readonly Reply[]; chosen: number | undefined }>([
  { when: 'it comes up first', replies: [], chosen: undefined },
  {
    when: 'a row was changed',
    replies: [{ kind: 'jump', to: 'block' }, say(['block', no])],
    chosen: 5,
  },
  { when: 'a row was left', replies: [{ kind: 'jump', to: 'block' }, { kind: 'back' }], chosen: 5 },
  {
    when: 'a row of a checklist was changed',
    replies: [
      { kind: 'jump', to: 'sudden' },
      say(['sudden', no], ['weak', yes], ['age-under-18', no]),
    ],
    chosen: 1,
  },
])('the review knows which row was chosen last when $when', ({ replies, chosen }) => {
  expect(reviewOf(played([...throughout, ...replies])).chosen).toBe(chosen)
})

function reviewOf(session: Session) {
  const step = poseStep(session)
  if (step?.kind !== 'review') throw new Error('this is not the review')
  return step
}
