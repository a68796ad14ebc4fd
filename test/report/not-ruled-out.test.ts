import { expect, test } from 'vitest'
import type { Question } from '../../src/model/question.ts'
import type { RedFlag } from '../../src/model/red-flag.ts'
import { isAnyNotRuledOut, notRuledOut } from '../../src/report/not-ruled-out.ts'
import type { Occasion } from '../../src/report/occasion.ts'
import { occasionOf } from './back-of-head.ts'

/** Emergencies that hang on a question each, the first four asked in one section, the rest in another. */
function opened(count: number): Occasion {
  const ids = Array.from({ length: count }, (_, at) => `sign-${at}`)
  const questions = ids.map((id): Question => {
    return { id, type: 'yes-no', ask: `${id}?`, mustKnow: false, record: false, changeable: true }
  })
  const redFlags = ids.map((id): RedFlag => {
    const when = { kind: 'option', about: 'question', id, is: 'is', options: ['yes'] } as const
    return {
      id: `of-${id}`,
      when,
      urgency: 'emergency',
      say: 'S.',
      do: 'D.',
      stop: true,
      sources: [],
    }
  })
  const section = (id: string, own: readonly string[]) => {
    return { id, title: `Part ${id}`, checklist: true, questions: own }
  }
  const sections = [section('one', ids.slice(0, 4)), section('two', ids.slice(4))]
  return occasionOf(
    {},
    {
      sections,
      questions,
      redFlags,
      measures: [],
      classes: [],
      findings: [],
      panels: [],
      topics: [],
    },
  )
}

const leadsOf = (occasion: Occasion) => {
  return notRuledOut(occasion).flatMap(({ lead, lines }) => {
    return lead === undefined ? [] : [`${lead}: ${lines.length}`]
  })
}

test('a few open questions are one list', () => {
  expect(leadsOf(opened(9))).toEqual(['Open questions about emergencies: 9'])
})

test('many are told by the part of the interview that asks them, none left out', () => {
  const occasion = opened(10)
  expect(leadsOf(occasion)).toEqual(['Part one: 4', 'Part two: 6'])
  const headings = notRuledOut(occasion).filter(({ kind }) => kind === 'subheading')
  expect(headings.map(({ lines }) => lines[0]?.text)).toEqual([
    'Not ruled out',
    'Open questions about emergencies',
  ])
})

test.for([0, 1, 10])(
  'of %s open questions it is told that there are some where they are told',
  (count) => {
    const occasion = opened(count)
    expect(isAnyNotRuledOut(occasion)).toBe(notRuledOut(occasion).length > 0)
    expect(isAnyNotRuledOut(occasion)).toBe(count > 0)
  },
)
