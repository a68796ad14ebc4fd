import { describe, expect, test } from 'vitest'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { assessors } from '../support/assessors.ts'
import { blankQuestionnaire } from '../support/blank-questionnaire.ts'
import { type View, view } from '../support/view.ts'
import { said, type Written } from '../support/write-answers.ts'
import { all, any, atLeast, is, isAnswered, isNot, isUnknown } from '../support/write-condition.ts'
import { finding, topic } from '../support/write-definition.ts'
import { choice, yesNo } from '../support/write-question.ts'

/** language.md, "Topics": the smallest set of open questions for which some answers settle it. */
const questionnaire: Questionnaire = {
  ...blankQuestionnaire,
  questions: [
    choice('first-gate', ['a', 'b', 'c']),
    yesNo('second-gate'),
    yesNo('shut', any(is('first-gate', 'a'), is('second-gate', 'yes'))),
    yesNo('asked'),
    yesNo('after-asked', isAnswered('asked')),
    yesNo('one'),
    yesNo('two'),
    yesNo('three'),
    yesNo('behind', all(is('one', 'yes'), is('two', 'yes'), is('three', 'yes'))),
    yesNo('four'),
    yesNo('five'),
    yesNo('six'),
    yesNo('start'),
    yesNo('middle', isAnswered('start')),
    yesNo('end', is('middle', 'yes')),
    yesNo('early', isAnswered('late')),
    yesNo('late'),
  ],
  findings: [
    finding('known', any(isNot('first-gate', 'b'), is('first-gate', 'b'))),
    finding('revived', is('after-asked', 'yes')),
  ],
  topics: [
    topic('tied', isNot('shut', 'yes'), { first: ['known'] }),
    topic('reviving', any(is('asked', 'yes'), is('asked', 'no')), { first: ['revived'] }),
    topic('scored', atLeast(2, is('one', 'yes'), is('two', 'yes'), is('three', 'yes'))),
    topic(
      'opened',
      any(is('behind', 'yes'), atLeast(2, is('four', 'yes'), is('five', 'yes'), is('six', 'yes'))),
    ),
    topic('left-open', any(isUnknown('after-asked'), is('six', 'yes'))),
    topic('chained', is('end', 'yes')),
    topic(
      'looking-ahead',
      any(
        is('early', 'yes'),
        atLeast(3, ...['one', 'two', 'three', 'four', 'five'].map((id) => is(id, 'yes'))),
      ),
    ),
  ],
}

const rows: readonly (readonly [fact: string, answers: Written, follows: View])[] = [
  [
    'the author’s order decides over every answer, not over the first that settles',
    {},
    { settledBy: { tied: ['first-gate', 'second-gate'] } },
  ],
  ['it takes two where one cannot', {}, { settledBy: { scored: ['one', 'two'] } }],
  ['it takes one where one can', { two: 'no' }, { settledBy: { scored: ['one'] } }],
  [
    'unknown is open still',
    { one: 'unknown', two: 'yes', three: 'no' },
    { settledBy: { scored: ['one'] } },
  ],
  [
    'a gate that is left unknown opens once all it reads is settled',
    { one: 'unknown', two: 'unknown' },
    { settledBy: { opened: ['three', 'behind'] } },
  ],
  [
    'also by an answer that only opens what it reads',
    { middle: 'unknown', end: 'yes' },
    { settledBy: { chained: ['start'] } },
  ],
  [
    'an answer counts that only a later one lets count',
    { late: 'unknown' },
    { settledBy: { 'looking-ahead': ['early', 'late'] } },
  ],
  [
    'an answer to a disabled question settles nothing when the question comes back',
    { asked: 'unknown', 'after-asked': 'yes' },
    { topics: { reviving: 'may-apply' }, settledBy: { reviving: ['asked', 'after-asked'] } },
  ],
  [
    'what was left unknown needs no answer to be so, only its gate',
    { 'after-asked': 'unknown' },
    { settledBy: { 'left-open': ['asked'] } },
  ],
]

/**
 * The gate of `waiting` is left unknown by what was answered, and opens once nothing that it reads is
 * still to be asked: so two answers that leave it so may differ in what else can open it.
 */
function waitingFor(others: readonly string[]): Questionnaire {
  const tried = ['tried-1', 'tried-2', 'tried-3']
  const hidden = ['hidden-1', 'hidden-2', 'hidden-3']
  const each = (ids: readonly string[]) => ids.map((id) => is(id, 'yes'))
  return {
    ...blankQuestionnaire,
    questions: [
      yesNo('opens-hidden'),
      ...tried.map((id) => yesNo(id)),
      ...hidden.map((id) => yesNo(id, is('opens-hidden', 'yes'))),
      yesNo('last'),
      yesNo(
        'waiting',
        any(all(...each(tried)), all(...each(hidden)), all(...each(['last', ...tried]))),
      ),
      ...others.map((id) => yesNo(id)),
    ],
    topics: [topic('waits', any(is('waiting', 'yes'), all(...each(others))))],
  }
}

const waits = { 'tried-1': 'unknown', 'tried-2': 'unknown', 'tried-3': 'unknown', waiting: 'yes' }

describe.each(assessors)('by the $by', ({ assess }) => {
  test.for([
    { others: ['one', 'two'], by: 'as few as others, and earlier' },
    { others: ['one', 'two', 'three'], by: 'fewer than others' },
  ])('a gate that waits is settled by what it waits for: $by', ({ others }) => {
    const follows: View = { settledBy: { waits: ['opens-hidden', 'last'] } }
    expect(view(assess(waitingFor(others), said(waits)))).toMatchObject(follows)
  })

  test.for(rows)('%s', ([, answers, follows]) => {
    expect(view(assess(questionnaire, said(answers)))).toMatchObject(follows)
  })
})
