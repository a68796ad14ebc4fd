import { expect, test } from 'vitest'
import { howKnown, isDue } from '../../src/practice/how-known.ts'
import type { Card } from '../../src/practice/progress.ts'
import { recall, review } from '../../src/practice/schedule.ts'

const now = new Date('2026-11-21T09:30:00.000Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const DAY = 24 * 60

const right = review(undefined, true, now)
const missed = review(undefined, false, now)
const twice = review(right, true, later(3 * DAY))
const forgotten = review(twice, false, later(20 * DAY))

test.for([
  { what: 'never met', card: undefined, minutes: 0, known: 'unseen', due: false },
  { what: 'right just now', card: right, minutes: 0, known: 'known', due: false },
  { what: 'right a day ago', card: right, minutes: DAY, known: 'known', due: false },
  { what: 'right two days ago', card: right, minutes: 2 * DAY, known: 'shaky', due: true },
  {
    what: 'right twice, and a week ago',
    card: twice,
    minutes: 10 * DAY,
    known: 'known',
    due: false,
  },
  { what: 'right twice, a year ago', card: twice, minutes: 365 * DAY, known: 'shaky', due: true },
  { what: 'missed just now', card: missed, minutes: 0, known: 'shaky', due: false },
  { what: 'missed nine minutes ago', card: missed, minutes: 9, known: 'shaky', due: false },
  { what: 'missed ten minutes ago', card: missed, minutes: 10, known: 'shaky', due: true },
  { what: 'known, then missed', card: forgotten, minutes: 20 * DAY, known: 'shaky', due: false },
  {
    what: 'known, then missed',
    card: forgotten,
    minutes: 20 * DAY + 10,
    known: 'shaky',
    due: true,
  },
] as const)('$what is $known, due: $due', ({ card, minutes, known, due }) => {
  expect(howKnown(card, later(minutes))).toBe(known)
  expect(card !== undefined && isDue(card, later(minutes))).toBe(due)
})

test('what comes back would still be known by about nine of ten', () => {
  const streak = [3, 15, 60].reduce(
    (card: Card, day) => review(card, true, later(day * DAY)),
    right,
  )
  for (const card of [right, twice, streak]) {
    expect(recall(card, new Date(card.due))).toBeCloseTo(0.9, 1)
  }
})

test('what is right each time it is due comes back ever later', () => {
  const waits: number[] = []
  let card = right
  for (let time = 0; time < 6; time += 1) {
    const due = new Date(card.due)
    card = review(card, true, due)
    waits.push(Date.parse(card.due) - due.getTime())
  }
  expect(waits).toEqual(waits.toSorted((one, other) => one - other))
  expect(new Set(waits).size).toBe(6)
})
