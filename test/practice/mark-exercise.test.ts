import { expect, test } from 'vitest'
import type { Attempt } from '../../src/model/attempt.ts'
import { markExercise } from '../../src/practice/mark-exercise.ts'
import { posed } from './knee-for-practice.ts'

/** Right in everything, and as few questions as are enough. */
const gardener: Attempt = {
  asked: ['hot', 'locked', 'site', 'worst', 'shot', 'relief'],
  urgency: 'routine',
  redFlags: [],
  patterns: ['wear'],
  topics: new Map([
    ['exercise', 'discuss'],
    ['operation', 'later'],
  ]),
  asks: ['which-exercise', 'which-operation'],
}

const cyclist: Attempt = {
  asked: ['hot', 'locked', 'site', 'worst'],
  urgency: 'urgent',
  redFlags: ['jammed'],
  patterns: ['strain'],
  topics: new Map(),
}

const swimmer: Attempt = { asked: ['hot'], urgency: 'emergency', redFlags: ['infection'] }

type Row = readonly [fact: string, of: string, attempt: Attempt, points: number, passed: boolean]

const rows: readonly Row[] = [
  ['what is right in everything is a hundred', 'gardener', gardener, 100, true],
  ['so it is where a red flag is there', 'cyclist', cyclist, 100, true],
  ['an emergency that was named needs no more', 'swimmer', swimmer, 100, true],
  ['one step too high is half', 'gardener', { ...gardener, urgency: 'soon' }, 90, true],
  ['two steps too high are nothing', 'gardener', { ...gardener, urgency: 'urgent' }, 80, true],
  ['too low fails, and halves the rest', 'cyclist', { ...cyclist, urgency: 'soon' }, 39, false],
  ['a red flag that was not named fails', 'cyclist', { ...cyclist, redFlags: [] }, 44, false],
  [
    'a red flag that nobody asked about fails',
    'gardener',
    { ...gardener, asked: ['locked', 'site', 'worst', 'shot', 'relief'] },
    43,
    false,
  ],
  [
    'a red flag that was heard of has to be named beside an emergency',
    'swimmer',
    { ...swimmer, asked: ['hot', 'locked'] },
    47,
    false,
  ],
  [
    'a red flag that is not there takes points, and fails nobody',
    'gardener',
    { ...gardener, redFlags: ['jammed'] },
    90,
    true,
  ],
  [
    'a pattern too many is half of it',
    'gardener',
    { ...gardener, patterns: ['wear', 'strain'] },
    93,
    true,
  ],
  [
    'a topic left out earns nothing',
    'gardener',
    { ...gardener, topics: new Map([['exercise', 'discuss']]) },
    90,
    true,
  ],
  [
    'calling for what destroys tissue too soon takes more than it earns',
    'gardener',
    {
      ...gardener,
      topics: new Map([
        ['exercise', 'discuss'],
        ['operation', 'discuss'],
      ]),
    },
    70,
    true,
  ],
  [
    'a provider question that does not fit earns nothing',
    'gardener',
    { ...gardener, asks: ['operation-risk'] },
    90,
    true,
  ],
  [
    'a question that was not needed takes points',
    'gardener',
    { ...gardener, asked: [...gardener.asked, 'note'] },
    97,
    true,
  ],
  [
    'what was not asked and is needed takes all of economy',
    'gardener',
    { ...gardener, asked: ['hot', 'locked', 'site', 'worst'] },
    85,
    true,
  ],
  ['who says nothing has nothing', 'gardener', { asked: [] }, 0, false],
]

test.for(rows)('%s', ([, of, attempt, points, passed]) => {
  expect(markExercise(posed(of), attempt)).toMatchObject({ points, passed })
})

test('a case is marked by what it has: no pattern and no provider questions in an emergency', () => {
  const { parts } = markExercise(posed('swimmer'), swimmer)
  expect(parts.map(({ name }) => name)).toEqual(['urgency', 'red-flags', 'topics', 'economy'])
})

test('a red flag that an emergency came before is told, and not held against anybody', () => {
  const { safety } = markExercise(posed('swimmer'), swimmer)
  expect(safety).toMatchObject({ kept: true, missed: [], spared: ['jammed'] })
})

test('questions that matter no more are named, but for those of safety', () => {
  const asked = ['hot', 'locked', 'site', 'worst', 'shot', 'relief', 'note']
  expect(markExercise(posed('gardener'), { ...gardener, asked }).economy).toMatchObject({
    ofSafety: 2,
    asked: 5,
    enough: 4,
    idle: ['note'],
  })
})
