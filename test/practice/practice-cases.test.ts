import { expect, test } from 'vitest'
import { drawCases, practiceCases } from '../../src/practice/practice-cases.ts'
import { practiceKnee } from './knee-for-practice.ts'

const ids = (cases: readonly { readonly id: string }[]) => cases.map(({ id }) => id)

test('cases of practice have a story, and one level where that is wanted', () => {
  expect(ids(practiceCases(practiceKnee))).toEqual(['gardener', 'cyclist', 'swimmer'])
  expect(ids(practiceCases(practiceKnee, 2))).toEqual(['cyclist'])
})

test.for([
  { random: 0, count: 2, drawn: ['gardener', 'cyclist'] },
  { random: 0.99, count: 2, drawn: ['swimmer', 'cyclist'] },
  { random: 0.5, count: 9, drawn: ['cyclist', 'swimmer', 'gardener'] },
])('$count cases are drawn by $random, none twice', ({ random, count, drawn }) => {
  expect(ids(drawCases(practiceCases(practiceKnee), count, () => random))).toEqual(drawn)
})
