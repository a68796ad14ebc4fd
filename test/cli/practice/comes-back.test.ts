import { expect, test } from 'vitest'
import { comesBack } from '../../../src/cli/practice/comes-back.ts'

const now = new Date('2026-11-21T09:30:00.000Z')

test.for([
  { minutes: -5000, says: 'now' },
  { minutes: 0, says: 'now' },
  { minutes: 0.2, says: 'in 1 minute' },
  { minutes: 10, says: 'in 10 minutes' },
  { minutes: 59.9, says: 'in 1 hour' },
  { minutes: 60, says: 'in 1 hour' },
  { minutes: 150, says: 'in 3 hours' },
  { minutes: 23.8 * 60, says: 'in 1 day' },
  { minutes: 2 * 24 * 60, says: 'in 2 days' },
  { minutes: 44 * 24 * 60, says: 'in 44 days' },
  { minutes: 45 * 24 * 60, says: 'in 2 months' },
  { minutes: 90 * 24 * 60, says: 'in 3 months' },
])('what comes back after $minutes minutes comes back $says', ({ minutes, says }) => {
  expect(comesBack(new Date(now.getTime() + minutes * 60_000), now)).toBe(says)
})
