import { expect, test } from 'vitest'
import { introduce } from '../../src/report/introduce.ts'
import { summarize } from '../../src/report/summarize.ts'
import { toText } from '../../src/report/to-text.ts'
import { backOfHead, noWarningSigns, occasionOf, rich, said } from './back-of-head.ts'

const edition = {
  about: [{ say: 'Many things hurt there.', sources: ['S1'] }],
  decision: 'Which step to take next, if any.',
  funding: 'Nobody paid for it.',
  updated: '2026-11-20',
} as const

const stop = { ...rich, 'sudden-worst': said.yes }

function told(answers: Parameters<typeof occasionOf>[0], extra: object): string {
  return toText(summarize(occasionOf(answers, extra)), { width: 1000 })
}

test('a summary says what it is about, what is to be decided, who paid and when it changed', () => {
  const text = told(noWarningSigns, edition)
  expect(text).toContain('WHAT THIS IS ABOUT\n- Many things hurt there. [1]\n')
  expect(text).toContain('The decision: Which step to take next, if any.\n')
  expect(text).toContain('Who paid for this: Nobody paid for it.\n')
  expect(text).toContain('The content last changed on 2026-11-20.')
})

test('what is not told leaves no trace', () => {
  const text = told(noWarningSigns, {})
  expect(text).not.toMatch(/what this is about|the decision|who paid|last changed/i)
})

test('after a stop, who paid and when it changed are still told, and no decision', () => {
  const text = told(stop, edition)
  expect(text).toContain('Who paid for this: Nobody paid for it.\n')
  expect(text).toContain('The content last changed on 2026-11-20.')
  expect(text).not.toMatch(/what this is about|the decision/i)
})

test('the decision is told before the first question too', () => {
  const opening = introduce({ ...backOfHead, ...edition }, '2026-11-21', false)
  expect(toText(opening, { width: 1000 })).toContain('The decision: Which step to take next')
})
