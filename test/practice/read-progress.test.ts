import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noProgress, type Progress } from '../../src/practice/progress.ts'
import { readProgress, writeProgress } from '../../src/practice/read-progress.ts'
import { review } from '../../src/practice/schedule.ts'

const now = new Date('2026-11-21T09:30:00.000Z')
const progress: Progress = {
  ...noProgress,
  exercises: 1,
  topics: { exercise: review(undefined, true, now) },
  cases: { sore: { done: now.toISOString(), points: 80, passed: false } },
}

/** What is written, with one value in place of another. */
function changed(path: readonly string[], value: unknown): string {
  const written = JSON.parse(writeProgress('knee', progress))
  const last = path.slice(0, -1).reduce((at, key) => at[key], written)
  last[path.at(-1) ?? ''] = value
  return JSON.stringify(written)
}

test('what is written can be read', () => {
  expect(readProgress(writeProgress('knee', progress))).toEqual({ kind: 'progress', progress })
})

test.for([
  { path: ['exercises'], value: -1 },
  { path: ['exercises'], value: 1.5 },
  { path: ['passed'], value: 2 },
  { path: ['topics'], value: [] },
  { path: ['redFlags'], value: undefined },
  { path: ['topics', 'exercise'], value: null },
  { path: ['topics', 'exercise', 'due'], value: 'soon' },
  { path: ['topics', 'exercise', 'due'], value: '2026-11-21' },
  { path: ['topics', 'exercise', 'last'], value: 0 },
  { path: ['topics', 'exercise', 'stability'], value: 0 },
  { path: ['topics', 'exercise', 'stability'], value: null },
  { path: ['topics', 'exercise', 'difficulty'], value: 11 },
  { path: ['topics', 'exercise', 'state'], value: 'New' },
  { path: ['topics', 'exercise', 'times'], value: '3' },
  { path: ['cases', 'sore', 'points'], value: 101 },
  { path: ['cases', 'sore', 'passed'], value: 1 },
  { path: ['nuchalProgress'], value: '1' },
  { path: ['nuchalProgress'], value: 0 },
])('with $value at $path it is damaged', ({ path, value }) => {
  expect(readProgress(changed(path, value))).toEqual({ kind: 'damaged' })
})

test('of a later version it is newer, whatever it holds', () => {
  expect(readProgress('{"nuchalProgress": 2, "things": []}')).toEqual({ kind: 'newer' })
})

test.for(['', 'null', '[]', '{', writeProgress('knee', progress).slice(0, 200)])(
  'it is damaged as %j',
  (text) => {
    expect(readProgress(text)).toEqual({ kind: 'damaged' })
  },
)

test('no text at all makes it fail', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readProgress(text).kind).toBe('damaged')
    }),
  )
})
