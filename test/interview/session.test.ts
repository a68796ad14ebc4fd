import { describe, expect, test } from 'vitest'
import { compile } from '../../src/engine/compile.ts'
import { begin } from '../../src/interview/begin.ts'
import { poseStep } from '../../src/interview/pose-step.ts'
import type { Reply } from '../../src/interview/reply.ts'
import type { Session } from '../../src/interview/session.ts'
import { takeReply } from '../../src/interview/take-reply.ts'
import {
  ahead,
  back,
  forward,
  interview,
  played,
  safe,
  say,
  throughout,
  whereIs,
} from './playing.ts'
import {
  everyAnswer,
  no,
  notKnown,
  number,
  option,
  options,
  smallIntake,
  text,
  yes,
} from './small-intake.ts'

const site = say(['site', options('back-of-head')])
const worst = say(['worst', number(7)])
const sudden = say(['sudden', yes], ['weak', no], ['age-under-18', no])
const toReview = throughout
const checklist = 'sudden+weak+age-under-18'

test.for<{ when: string; replies: readonly Reply[]; stands: string }>([
  { when: 'nothing was said', replies: [], stands: checklist },
  { when: 'the checklist is done', replies: [safe], stands: 'site' },
  { when: 'a row stays unmarked', replies: [say(['sudden', no], ['weak', no])], stands: checklist },
  { when: 'the first step goes back', replies: [back], stands: checklist },
  { when: 'an open step goes forward', replies: [forward], stands: checklist },
  { when: 'a step goes back', replies: [safe, back], stands: checklist },
  { when: 'it goes forward again', replies: [safe, site, back, back, forward], stands: 'site' },
  { when: 'an answer is changed', replies: [safe, site, back, site], stands: 'worst' },
  {
    when: 'a gate says no',
    replies: [...toReview.slice(0, 4), say(['block', no])],
    stands: 'note',
  },
  {
    when: 'a gate is unknown',
    replies: [...toReview.slice(0, 4), { kind: 'unknown' }],
    stands: 'relief',
  },
  { when: 'everything is answered', replies: toReview, stands: 'review' },
  { when: 'the review goes back', replies: [...toReview, back], stands: 'note' },
  {
    when: 'a question is chosen',
    replies: [...toReview, { kind: 'jump', to: 'site' }],
    stands: 'site',
  },
  {
    when: 'a row is chosen',
    replies: [...toReview, { kind: 'jump', to: 'weak' }],
    stands: checklist,
  },
  {
    when: 'the chosen one goes back',
    replies: [...toReview, { kind: 'jump', to: 'site' }, back],
    stands: 'review',
  },
  {
    when: 'the chosen one is changed',
    replies: [...toReview, { kind: 'jump', to: 'worst' }, worst],
    stands: 'review',
  },
  {
    when: 'nothing is so called',
    replies: [...toReview, { kind: 'jump', to: 'nothing' }],
    stands: 'review',
  },
  { when: 'a stop is established', replies: [sudden], stands: 'interruption' },
  { when: 'the person goes on', replies: [sudden, { kind: 'go-on' }], stands: 'site' },
  { when: 'it was told already', replies: [sudden, { kind: 'go-on' }, site], stands: 'worst' },
  { when: 'it was a slip', replies: [sudden, back], stands: checklist },
  { when: 'the slip is mended', replies: [sudden, back, safe], stands: 'site' },
  { when: 'the slip is not mended', replies: [sudden, back, sudden], stands: 'interruption' },
  {
    when: 'it comes back',
    replies: [sudden, { kind: 'go-on' }, back, safe, back, sudden],
    stands: 'interruption',
  },
  {
    when: 'a stop is marked on the way out',
    replies: [{ kind: 'stop', keeping: new Map([['sudden', yes]]) }],
    stands: 'interruption',
  },
  { when: 'the person stops', replies: [safe, { kind: 'stop' }], stands: 'stopped' },
  {
    when: 'the person stops here',
    replies: [sudden, { kind: 'stop-here' }],
    stands: 'interrupted',
  },
  {
    when: 'the answers are accepted',
    replies: [...toReview, { kind: 'accept' }],
    stands: 'complete',
  },
  { when: 'nobody is there', replies: [safe, { kind: 'end-of-input' }], stands: 'end-of-input' },
  { when: 'nobody reviews', replies: [...toReview, { kind: 'end-of-input' }], stands: 'complete' },
  {
    when: 'nobody hears the stop',
    replies: [sudden, { kind: 'end-of-input' }],
    stands: 'interrupted',
  },
  { when: 'it has ended', replies: [{ kind: 'stop' }, safe], stands: 'stopped' },
  {
    when: 'a must-know row is left out of "unknown"',
    replies: [{ kind: 'unknown' }],
    stands: checklist,
  },
  {
    when: 'another question is answered ahead',
    replies: [safe, ahead(['worst', number(3)])],
    stands: 'site',
  },
  {
    when: 'that question’s turn comes',
    replies: [safe, ahead(['worst', number(3)]), site],
    stands: 'pattern',
  },
  {
    when: 'the asked one is answered ahead',
    replies: [safe, ahead(['site', notKnown])],
    stands: 'worst',
  },
  { when: 'a stop is given ahead', replies: [ahead(['sudden', yes])], stands: 'interruption' },
  {
    when: 'a stop given ahead was a slip',
    replies: [safe, ahead(['sudden', yes]), back],
    stands: checklist,
  },
  {
    when: 'a stop given at the review was a slip',
    replies: [...toReview, ahead(['sudden', yes]), back],
    stands: checklist,
  },
])('stands at $stands when $when', ({ replies, stands }) => {
  expect(whereIs(played(replies))).toBe(stands)
})

describe('an answer', () => {
  test('is still there after going back', () => {
    expect(present(played([safe, site, back]))).toEqual({
      answer: options('back-of-head'),
      from: 'asked',
      confirmed: true,
    })
  })

  test('is kept but does not count when its question is no longer asked', () => {
    const edited = played([...toReview, { kind: 'jump', to: 'block' }, say(['block', no])])
    expect(edited.given.get('relief')?.answer).toEqual(number(80))
    expect(edited.assessment.answers.has('relief')).toBe(false)
    expect(reviewed(edited)).toContainEqual(['relief', undefined])
  })

  test('counts again when its question is asked again', () => {
    const twice = played([
      ...toReview,
      { kind: 'jump', to: 'block' },
      say(['block', no]),
      { kind: 'jump', to: 'block' },
      say(['block', yes]),
    ])
    expect(whereIs(twice)).toBe('review')
    expect(twice.assessment.answers).toEqual(everyAnswer)
  })

  test('changed at the review has what it enables asked, and the review comes back', () => {
    const without = [...toReview.slice(0, 4), say(['block', no]), say(['note', text('x')])]
    const edited = [...without, { kind: 'jump', to: 'block' } as const, say(['block', yes])]
    expect(whereIs(played(edited))).toBe('relief')
    expect(whereIs(played([...edited, say(['relief', number(0)])]))).toBe('review')
  })

  test('of a checklist is withdrawn when its mark is', () => {
    const cleared = played([safe, back, say(['weak', no], ['age-under-18', no])])
    expect([...cleared.assessment.answers.keys()]).toEqual(['weak', 'age-under-18'])
  })

  test('marked on a screen that is left is kept', () => {
    const left = played([{ kind: 'stop', keeping: new Map([['weak', yes]]) }])
    expect(left.assessment.answers).toEqual(new Map([['weak', yes]]))
  })

  test('of "unknown" to a checklist leaves the marked rows as they are', () => {
    const rest = played([say(['weak', yes]), { kind: 'unknown' }])
    expect(rest.assessment.answers).toEqual(
      new Map([
        ['sudden', notKnown],
        ['weak', yes],
      ]),
    )
  })
})

describe('a question that can no longer matter', () => {
  const goal = 'summary'
  const safeRows = say(['sudden', no], ['age-under-18', no])

  test('is not asked', () => {
    expect(whereIs(played([], { goal }))).toBe('sudden+age-under-18')
    expect(whereIs(played([safeRows], { goal }))).toBe('review')
  })

  test('stands at the review, one row a section', () => {
    const rows = reviewRows(played([safeRows], { goal }))
    expect(rows.filter(({ kind }) => kind === 'skipped')).toMatchObject([
      { number: 2, title: 'Safety first', question: { id: 'weak' } },
      { number: 3, title: 'Your pain', question: { id: 'site' } },
      { number: 4, title: 'Notes', question: { id: 'note' } },
    ])
  })

  test('is asked all the same when it is chosen there, and the review comes back', () => {
    const chosen = [safeRows, { kind: 'jump', to: 'worst' }] as const
    expect(whereIs(played(chosen, { goal }))).toBe('worst')
    const answered = played([...chosen, say(['worst', number(7)])], { goal })
    expect(whereIs(answered)).toBe('review')
    expect(answered.assessment.answers.get('worst')).toEqual(number(7))
    expect(whereIs(played([...chosen, back], { goal }))).toBe('review')
  })

  test('is shown with its list when it is a row of one', () => {
    const chosen = [safeRows, { kind: 'jump', to: 'weak' }] as const
    expect(whereIs(played(chosen, { goal }))).toBe('sudden+weak+age-under-18')
    expect(whereIs(played([...chosen, safeRows], { goal }))).toBe('review')
  })

  test('is asked when a file suggests an answer to it', () => {
    const prefilled = new Map([['worst', number(2)]])
    expect(whereIs(played([safeRows], { goal, prefilled }))).toBe('worst')
  })

  test('is not among what is missing', async () => {
    const { missing, how } = await interview([safeRows, { kind: 'end-of-input' }], { goal })
    expect({ missing, how }).toEqual({ missing: [], how: 'complete' })
  })
})

describe('a prefilled answer', () => {
  const prefilled = new Map([
    ['site', options('behind-ear')],
    ['worst', number(2)],
  ])

  test('is suggested, and counts for nothing until it is confirmed', () => {
    const begun = played([safe], { prefilled })
    expect(present(begun)).toEqual({
      answer: options('behind-ear'),
      from: 'file',
      confirmed: false,
    })
    expect(begun.assessment.answers.has('site')).toBe(false)
  })

  test('that is confirmed as it is remains the file’s', () => {
    const confirmed = played([safe, say(['site', options('behind-ear')]), back], { prefilled })
    expect(present(confirmed)?.from).toBe('file')
  })

  test('that is changed becomes the person’s', () => {
    expect(present(played([safe, site, back], { prefilled }))?.from).toBe('asked')
  })

  test('that stands by default is not asked, and can be gone back to', () => {
    const begun = played([safe], { prefilled, defaults: true })
    expect(whereIs(begun)).toBe('pattern')
    expect(whereIs(played([safe, back], { prefilled, defaults: true }))).toBe('worst')
  })

  test('that stops by default is told before anything is asked', () => {
    const stopping = { prefilled: new Map([['sudden', yes]]), defaults: true }
    expect(whereIs(played([], stopping))).toBe('interruption')
  })
})

describe('a stop in the middle', () => {
  const first = ['site', 'worst']
  const { questions } = smallIntake
  const late = compile({
    ...smallIntake,
    questions: [
      ...questions.filter(({ id }) => first.includes(id)),
      ...questions.filter(({ id }) => !first.includes(id)),
    ],
  })
  const marked = { kind: 'back', keeping: new Map([['sudden', yes]]) } as const
  const standing = (...replies: readonly Reply[]) =>
    whereIs([site, worst, ...replies].reduce(takeReply, begin(late)))

  test('leads back to the step that raised it, and from there further back', () => {
    expect(standing(sudden)).toBe('interruption')
    expect(standing(sudden, back)).toBe(checklist)
    expect(standing(sudden, back, marked)).toBe('worst')
    expect(standing(sudden, back, marked, back)).toBe('site')
  })

  test('is told again before anything else, and leads back to where it was raised', () => {
    expect(standing(sudden, back, marked, worst)).toBe('interruption')
    expect(standing(sudden, back, marked, forward)).toBe('interruption')
    expect(standing(sudden, back, marked, worst, back)).toBe(checklist)
  })

  test('marked on the way back is told first', () => {
    expect(standing(marked)).toBe('interruption')
  })
})

test('answers are kept in the order asked', () => {
  const file = {
    prefilled: new Map([
      ['note', text('x')],
      ['site', notKnown],
    ]),
  }
  const keys = [...played([safe, site, back, site], file).given.keys()]
  expect(keys).toEqual(['note', 'sudden', 'weak', 'age-under-18', 'site'])
})

function present(session: Session) {
  const step = poseStep(session)
  return step?.kind === 'question' ? step.present : undefined
}

function reviewed(session: Session) {
  return reviewRows(session).map(({ question, number }) => [question.id, number])
}

function reviewRows(session: Session) {
  const step = poseStep(session)
  const sections = step?.kind === 'review' ? step.sections : []
  return sections.flatMap(({ rows }) => rows)
}

test('an option answered is the option kept', () => {
  const session = played([safe, site, worst, say(['pattern', option('hours')])])
  expect(session.assessment.answers.get('pattern')).toEqual(option('hours'))
})
