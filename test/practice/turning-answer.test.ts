import { expect, test } from 'vitest'
import { turningAnswer } from '../../src/practice/turning-answer.ts'
import { posed } from './knee-for-practice.ts'

test('it is the answer that changes the most, told as the nearest other that does', () => {
  expect(turningAnswer(posed('gardener'))).toMatchObject({
    question: 'worst',
    now: { number: 8 },
    other: { number: 6 },
    after: { stopped: false },
  })
})

test('where a red flag withholds everything, it is the one that lifts it', () => {
  expect(turningAnswer(posed('swimmer'))).toMatchObject({
    question: 'hot',
    other: { yes: false },
    before: { stopped: true },
    after: { stopped: false, urgency: { atLeast: 'urgent' } },
  })
})
