import { expect, test } from 'vitest'
import { poseStep } from '../../src/interview/pose-step.ts'
import type { Reply } from '../../src/interview/reply.ts'
import { played, safe, say, throughout } from './playing.ts'
import { no } from './small-intake.ts'

test.for<{ at: string; replies: readonly Reply[]; commands: string }>([
  { at: 'the first step', replies: [], commands: 'unknown declined help stop' },
  { at: 'a question with a why', replies: [safe], commands: 'back unknown declined help why stop' },
  {
    at: 'a question already answered',
    replies: [safe, { kind: 'unknown' }, { kind: 'unknown' }, { kind: 'back' }],
    commands: 'back forward unknown declined stop',
  },
  { at: 'the review', replies: throughout, commands: 'back stop' },
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
    ['Safety first', '1 2 3'],
    ['Your pain', '4 5 6 7 -'],
    ['Notes', '8'],
  ])
})
