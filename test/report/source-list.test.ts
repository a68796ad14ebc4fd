import { expect, test } from 'vitest'
import type { Source } from '../../src/model/source.ts'
import { sourceList } from '../../src/report/source-list.ts'

const kind = { kind: 'review', reliability: 'medium' } as const

test.for([
  { title: 'A study', by: 'Nobody A', text: 'A study. Nobody A. 2009.' },
  { title: 'A study.', by: 'Nobody A et al.', text: 'A study. Nobody A et al. 2009.' },
  { title: 'When and what to inject?', by: 'A, B', text: 'When and what to inject? A, B. 2009.' },
])('"$title" by "$by" is told as "$text"', ({ title, by, text }) => {
  const source: Source = { id: 'S1', title, by, year: 2009, ...kind }
  expect(sourceList([source])).toMatchObject([{ blocks: [{ lines: [{ label: '[1]', text }] }] }])
})

test('only a source of low reliability is called weak', () => {
  const reliabilities = ['high', 'medium', 'low'] as const
  const sources = reliabilities.map((reliability): Source => {
    return { id: reliability, title: 'A study', by: 'Nobody A', kind: 'review', reliability }
  })
  const lines = sourceList(sources).flatMap(({ blocks }) => blocks.flatMap((block) => block.lines))
  expect(lines.map(({ aside }) => aside)).toEqual([undefined, undefined, 'a weak source'])
})
