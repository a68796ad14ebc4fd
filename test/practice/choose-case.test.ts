import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../../src/engine/compile.ts'
import type { Attempt } from '../../src/model/attempt.ts'
import { chooseCase } from '../../src/practice/choose-case.ts'
import { howKnown } from '../../src/practice/how-known.ts'
import { markExercise } from '../../src/practice/mark-exercise.ts'
import { noteResult } from '../../src/practice/note-result.ts'
import type { Exercise } from '../../src/practice/pose-exercise.ts'
import { noProgress, type Progress } from '../../src/practice/progress.ts'
import { blank, dangerous, perfect, wasteful } from '../support/attempts.ts'
import { kneeExercise, practiceKnee } from '../support/practice-knee.ts'

const now = new Date('2026-11-21T09:30:00.000Z')
const daysLater = (days: number) => new Date(now.getTime() + days * 86_400_000)

type Done = { readonly id: string; readonly student: (exercise: Exercise) => Attempt }

/** What is kept of cases done one a minute. */
function progressOf(done: readonly Done[]): Progress {
  return done.reduce((before, { id, student }, minute) => {
    const exercise = kneeExercise(id)
    const at = new Date(now.getTime() + minute * 60_000)
    return noteResult(before, exercise, markExercise(exercise, student(exercise)), at)
  }, noProgress)
}

/** Enough was passed for cases of every level. */
const able = (progress: Progress): Progress => ({ ...progress, passed: 8 })

function chosen(progress: Progress, { days = 0.1, random = 0, level }: Wanted = {}) {
  const wish = { random: () => random, ...(level !== undefined && { level }) }
  return chooseCase(compile(practiceKnee), able(progress), wish, daysLater(days))?.id
}

type Wanted = { readonly days?: number; readonly random?: number; readonly level?: 1 | 2 | 3 }

test('at first one is drawn that has at least half as much new as any', () => {
  const drawn = [0, 0.4, 0.999].map((random) => chosen(noProgress, { random }))
  // One has a red flag and a topic, two have one of them; the mild one has nothing.
  expect(drawn).toEqual(['infected', 'jammed', 'sore'])
})

test('of several with as much that is new, one is drawn by chance', () => {
  const done = progressOf([{ id: 'jammed', student: perfect }])
  const sore = practiceKnee.cases.filter(({ id }) => id === 'sore')
  const cases = ['a', 'b', 'c'].flatMap((id) => sore.map((one) => ({ ...one, id })))
  const drawn = [0, 0.4, 0.999].map((random) => {
    return chooseCase(
      compile({ ...practiceKnee, cases }),
      able(done),
      { random: () => random },
      now,
    )?.id
  })
  expect(drawn).toEqual(['a', 'b', 'c'])
})

test('what was missed comes before what is new', () => {
  const progress = progressOf([
    { id: 'jammed', student: perfect },
    { id: 'infected', student: (one) => ({ ...wasteful(one), redFlags: [] }) },
    { id: 'mild', student: perfect },
  ])
  expect(chosen(progress)).toBe('infected')
})

test('the last case does not come straight back while there is another', () => {
  const missed = progressOf([{ id: 'infected', student: () => blank }])
  expect(chosen(missed)).toBe('jammed')
  const only = { ...practiceKnee, cases: practiceKnee.cases.slice(0, 1) }
  const again = chooseCase(compile(only), missed, { random: () => 0 }, daysLater(1))
  expect(again?.id).toBe('infected')
})

test('what is known but due comes before what is new', () => {
  const progress = progressOf([
    { id: 'sore', student: perfect },
    { id: 'mild', student: perfect },
  ])
  expect(chosen(progress, { level: 2 })).toBe('sore')
  const jammed = progressOf([
    { id: 'jammed', student: perfect },
    { id: 'mild', student: perfect },
  ])
  expect(chosen(jammed, { days: 60 })).toBe('jammed')
})

test('where all is known and done, the one done longest ago comes', () => {
  const ids = ['mild', 'sore', 'infected', 'jammed']
  expect(chosen(progressOf(ids.map((id) => ({ id, student: perfect }))))).toBe('mild')
})

test('hard cases come once easy ones were passed, unless there is nothing else', () => {
  const [one] = practiceKnee.cases
  if (one === undefined) throw new Error('the knee has no case')
  const cases = ([1, 1, 2, 3] as const).map((level, at) => {
    return { ...one, id: `${level}-${at}`, practice: { level, story: 'Sore.' } }
  })
  const drawn = (passed: number, among: typeof cases) => {
    const wish = { random: () => 0.999 }
    return chooseCase(
      compile({ ...practiceKnee, cases: among }),
      { ...noProgress, passed },
      wish,
      now,
    )?.id
  }
  expect([0, 3, 8].map((passed) => drawn(passed, cases))).toEqual(['1-1', '2-2', '3-3'])
  expect(drawn(0, cases.slice(1))).toBe('3-3')
})

test('none is chosen where there is none of that level', () => {
  expect(chosen(noProgress, { level: 3 })).toBeUndefined()
})

const anyDone = fc.record({
  id: fc.constantFrom('infected', 'jammed', 'sore', 'mild'),
  student: fc.constantFrom(perfect, dangerous, () => blank),
})

test('it is always of the level wished for', () => {
  fc.assert(
    fc.property(
      fc.array(anyDone, { maxLength: 6 }),
      fc.constantFrom<1 | 2>(1, 2),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      fc.integer({ min: 0, max: 300 }),
      (done, level, random, days) => {
        const wish = { level, random: () => random }
        const one = chooseCase(compile(practiceKnee), progressOf(done), wish, daysLater(days))
        expect(one?.practice?.level).toBe(level)
      },
    ),
  )
})

const tested: Readonly<Record<string, readonly string[]>> = {
  infected: ['infection'],
  jammed: ['jammed', 'exercise'],
  sore: ['exercise'],
  mild: [],
}

test('no other case but the last tests more of what is shaky', () => {
  fc.assert(
    fc.property(
      fc.array(anyDone, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 0, max: 300 }),
      (done, days) => {
        const progress = progressOf(done)
        const at = daysLater(days + 0.1)
        const shaky = Object.entries({ ...progress.topics, ...progress.redFlags })
          .filter(([, card]) => howKnown(card, at) === 'shaky')
          .map(([id]) => id)
        const count = (id: string) => (tested[id] ?? []).filter((one) => shaky.includes(one)).length
        const others = Object.keys(tested).filter((id) => id !== done.at(-1)?.id)
        const most = Math.max(...others.map(count))
        fc.pre(most > 0)
        const id =
          chooseCase(compile(practiceKnee), able(progress), { random: () => 0 }, at)?.id ?? ''
        expect([count(id), id !== done.at(-1)?.id]).toEqual([most, true])
      },
    ),
  )
})
