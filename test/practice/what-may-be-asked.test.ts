import { expect, test } from 'vitest'
import { askedInFull } from '../../src/practice/asked-in-full.ts'
import { heardFrom } from '../../src/practice/told-case.ts'
import { allThatCanBeAsked, whatMayBeAsked } from '../../src/practice/what-may-be-asked.ts'
import { posed } from './knee-for-practice.ts'

const open = (id: string, asked: readonly string[]) => {
  return whatMayBeAsked(posed(id), asked).flatMap((one) => one.open.map((question) => question.id))
}

test('a question behind a gate may be asked once an answer has opened it', () => {
  expect(open('gardener', ['hot'])).toEqual(['locked', 'site', 'worst', 'shot', 'note'])
  expect(open('gardener', ['hot', 'shot'])).toEqual(['locked', 'site', 'worst', 'relief', 'note'])
})

test('a gate that the case says nothing of opens: nobody knows that it is shut', () => {
  expect(open('cyclist', ['shot'])).toContain('relief')
})

test('everything that can be asked is asked in the end, in the order of asking', () => {
  const all = ['hot', 'locked', 'site', 'worst', 'shot', 'relief', 'note']
  expect(allThatCanBeAsked(posed('gardener'))).toEqual(all)
})

test('a section stands for what may be asked in it by then', () => {
  const exercise = posed('gardener')
  expect(askedInFull(exercise, ['worst', 'pain', 'pain', 'pain'])).toEqual([
    'worst',
    'site',
    'shot',
    'note',
    'relief',
  ])
})

test('what the case cannot say is heard as nothing', () => {
  expect([...heardFrom(posed('cyclist'), ['shot', 'worst']).keys()]).toEqual(['worst'])
})
