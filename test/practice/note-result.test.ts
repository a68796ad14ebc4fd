import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Attempt } from '../../src/model/attempt.ts'
import { howKnown } from '../../src/practice/how-known.ts'
import { markExercise } from '../../src/practice/mark-exercise.ts'
import { noteResult } from '../../src/practice/note-result.ts'
import type { Exercise } from '../../src/practice/pose-exercise.ts'
import { type Card, cardOf, noProgress, type Progress } from '../../src/practice/progress.ts'
import { readProgress, writeProgress } from '../../src/practice/read-progress.ts'
import { blank, dangerous, perfect, wasteful } from '../support/attempts.ts'
import { kneeExercise, practiceKnee } from '../support/practice-knee.ts'

const now = new Date('2026-11-21T09:30:00.000Z')
const hoursLater = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

type Student = (exercise: Exercise) => Attempt

/** What is kept once a case was done so. */
function noted(exercise: Exercise, student: Student, before = noProgress, at = now): Progress {
  return noteResult(before, exercise, markExercise(exercise, student(exercise)), at)
}

function once(id: string, student: Student, before = noProgress, at = now): Progress {
  return noted(kneeExercise(id), student, before, at)
}

/** Which things were right the last time, and which missed. */
function standing({ topics, redFlags }: Progress) {
  const told = (cards: Progress['topics']) =>
    Object.fromEntries(
      Object.entries(cards).map(([id, { state }]) => [id, state === 'Review' ? 'right' : 'missed']),
    )
  return { ...told(redFlags), ...told(topics) }
}

test.for([
  { who: 'the perfect student', id: 'sore', student: perfect, comes: { exercise: 'right' } },
  {
    who: 'the perfect student',
    id: 'jammed',
    student: perfect,
    comes: { jammed: 'right', exercise: 'right' },
  },
  {
    who: 'one who is told of an emergency',
    id: 'infected',
    student: perfect,
    comes: { infection: 'right' },
  },
  {
    who: 'the perfect student, of what matters to no case,',
    id: 'mild',
    student: perfect,
    comes: {},
  },
  {
    who: 'one who says nothing',
    id: 'sore',
    student: () => blank,
    comes: { infection: 'missed', jammed: 'missed', exercise: 'missed' },
  },
  {
    who: 'one who says nothing, where an emergency is to end the questions,',
    id: 'infected',
    student: () => blank,
    comes: { infection: 'missed' },
  },
  {
    who: 'one who names a red flag too many',
    id: 'sore',
    student: (exercise: Exercise) => ({ ...perfect(exercise), redFlags: ['jammed'] }),
    comes: { jammed: 'missed', exercise: 'right' },
  },
  {
    who: 'one who is for a topic that does not matter',
    id: 'mild',
    student: (exercise: Exercise) => ({
      ...perfect(exercise),
      topics: new Map([['exercise', 'discuss'] as const]),
    }),
    comes: { exercise: 'missed' },
  },
])('$who with the case $id meets $comes', ({ id, student, comes }) => {
  expect(standing(once(id, student))).toEqual(comes)
})

test('counts are kept of exercises and of those passed, and of each case the last time', () => {
  const first = once('sore', dangerous)
  const second = once('sore', perfect, first, hoursLater(1))
  expect(first).toMatchObject({ exercises: 1, passed: 0, cases: { sore: { passed: false } } })
  expect(second).toMatchObject({
    exercises: 2,
    passed: 1,
    cases: { sore: { done: hoursLater(1).toISOString(), points: 100, passed: true } },
  })
})

describe('a red flag left unasked', () => {
  const calm = { ...practiceKnee, cases: practiceKnee.cases.slice(1) }
  const unasked = noted(kneeExercise('sore', calm), () => blank)
  const later = hoursLater(1)

  test('comes right by ruling it out only where no case has it', () => {
    expect(standing(unasked)).toMatchObject({ infection: 'missed', jammed: 'missed' })
    const asked = noted(kneeExercise('sore', calm), wasteful, unasked, later)
    expect(standing(asked)).toMatchObject({ infection: 'right', jammed: 'missed' })
  })

  test('stays missed where an emergency ended the questions', () => {
    const before = once('sore', () => blank)
    expect(standing(once('infected', perfect, before, later))).toMatchObject({
      infection: 'right',
      jammed: 'missed',
    })
  })

  test('is not met again by ruling it out while it is known', () => {
    const known = noted(kneeExercise('sore', calm), wasteful, unasked, later)
    const again = noted(kneeExercise('sore', calm), wasteful, known, hoursLater(2))
    expect(again.redFlags).toEqual(known.redFlags)
  })
})

const anyStudent = fc.constantFrom(perfect, wasteful, dangerous, () => blank)
const anyExercise = fc.constantFrom('infected', 'jammed', 'sore', 'mild')
const anyHistory = fc.array(
  fc.record({ id: anyExercise, student: anyStudent, hours: fc.integer({ min: 0, max: 2000 }) }),
  { maxLength: 8 },
)

/** What comes of a history, and when it ended. */
function practised(history: readonly { id: string; student: Student; hours: number }[]) {
  let hours = 0
  const progress = history.reduce((before, one) => {
    hours += one.hours
    return once(one.id, one.student, before, hoursLater(hours))
  }, noProgress)
  return { progress, hours }
}

test('what was missed comes back sooner than what was right, whatever came before', () => {
  fc.assert(
    fc.property(anyHistory, anyExercise, (history, id) => {
      const { progress, hours } = practised(history)
      const at = hoursLater(hours + 1)
      const right = once(id, perfect, progress, at)
      const wrong = once(id, () => blank, progress, at)
      const pairs = [
        ...pairsOf(right.topics, wrong.topics),
        ...pairsOf(right.redFlags, wrong.redFlags),
      ]
      for (const [one, other] of pairs) {
        if (one.last !== other.last || one.state === other.state) continue
        expect(Date.parse(other.due)).toBeLessThan(Date.parse(one.due))
      }
      const exercise = cardOf(right, { kind: 'topic', id: 'exercise' })
      if (exercise?.last === at.toISOString()) expect(howKnown(exercise, at)).toBe('known')
    }),
  )
})

function pairsOf(
  one: Progress['topics'],
  other: Progress['topics'],
): readonly (readonly [Card, Card])[] {
  return Object.entries(one).flatMap(([id, card]) => {
    const match = other[id]
    return match === undefined ? [] : [[card, match] as const]
  })
}

test('what is kept is read as it was written', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const { progress } = practised(history)
      expect(readProgress(writeProgress('knee', progress))).toEqual({ kind: 'progress', progress })
    }),
  )
})

test('the same results at the same times come to the same', () => {
  const history = [
    { id: 'sore', student: () => blank, hours: 0 },
    { id: 'sore', student: perfect, hours: 20 },
    { id: 'jammed', student: perfect, hours: 300 },
  ]
  expect(practised(history)).toEqual(practised(history))
})

test('a clock that was set back does no harm', () => {
  const before = once('sore', perfect)
  const back = once('sore', perfect, before, hoursLater(-500))
  expect(cardOf(back, { kind: 'topic', id: 'exercise' })?.last).toBe(now.toISOString())
})
