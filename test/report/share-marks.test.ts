import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shareMarks, sharesIn } from '../../src/report/share-marks.ts'
import type { Block } from '../../src/report/summary.ts'
import { toMarkdown } from '../../src/report/to-markdown.ts'
import { toText } from '../../src/report/to-text.ts'

test.for([
  { text: 'Mild effects in about 3 of 100 people.', shares: ['about 3 of 100: 3 to 3'] },
  { text: 'More surgery in 4 to 15 of 100.', shares: ['4 to 15 of 100: 4 to 15'] },
  { text: 'Up to 31 of 100 were bothered.', shares: ['Up to 31 of 100: 0 to 31'] },
  { text: 'At least 60 of 100 gained.', shares: ['At least 60 of 100: 60 to 100'] },
  {
    text: 'Some 50 of 100, later 35 of 100.',
    shares: ['50 of 100: 50 to 50', '35 of 100: 35 to 35'],
  },
  { text: 'Infection in 10 of 10000.', shares: [] },
  { text: 'About 10 more of 100 people did well.', shares: [] },
  { text: 'It fell from 7.2 to 2.2 of 10.', shares: [] },
  { text: 'There were 313 of 439 people.', shares: [] },
  { text: 'A slip of 120 of 100.', shares: [] },
])('$text', ({ text, shares }) => {
  const found = sharesIn(text).map(({ caption, from, to }) => `${caption}: ${from} to ${to}`)
  expect(found).toEqual(shares)
})

test('as many marks count as the figure says, of a hundred', () => {
  void fc.assert(
    fc.property(fc.nat({ max: 100 }), fc.nat({ max: 100 }), (one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)]
      const marks = shareMarks({ caption: '', from, to }).join('').replaceAll(' ', '')
      expect(marks).toBe('#'.repeat(from) + '+'.repeat(to - from) + '.'.repeat(100 - to))
    }),
  )
})

describe('a figure of a line', () => {
  const shares = sharesIn('In 12 of 100.')
  const drawn: Block = { kind: 'bullets', lines: [{ text: 'In 12 of 100.', refs: [1], shares }] }
  const summary = { title: 'T', sections: [{ blocks: [drawn] }] }

  test('is drawn below it, under its words', () => {
    expect(toText(summary, { width: 60 }).split('\n').slice(3, 7)).toEqual([
      '- In 12 of 100. [1]',
      '  12 of 100:',
      '  ########## ##........ .......... .......... ..........',
      '  .......... .......... .......... .......... ..........',
    ])
  })

  test('stays in its line of Markdown', () => {
    expect(toMarkdown(summary).split('\n')[2]).toMatch(
      /^- In 12 of 100\. \[1\] 12 of 100: #{10} ##\.{8} (\.{10} ){7}\.{10}$/,
    )
  })
})
