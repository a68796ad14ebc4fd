import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineDiff } from '../../src/text/line-diff.ts'

test.for([
  { what: 'the same', before: 'a\nb', after: 'a\nb', hunks: [] },
  {
    what: 'a line changed',
    before: 'a\nb\nc',
    after: 'a\nx\nc',
    hunks: [{ line: 2, removed: ['b'], added: ['x'] }],
  },
  {
    what: 'a line taken out',
    before: 'a\nb\nc',
    after: 'a\nc',
    hunks: [{ line: 2, removed: ['b'], added: [] }],
  },
  {
    what: 'lines put in, twice',
    before: 'a\nb',
    after: 'x\na\ny\nb',
    hunks: [
      { line: 1, removed: [], added: ['x'] },
      { line: 3, removed: [], added: ['y'] },
    ],
  },
  {
    what: 'the end changed',
    before: 'a\nb',
    after: 'a\nc\nd',
    hunks: [{ line: 2, removed: ['b'], added: ['c', 'd'] }],
  },
])('finds $what', ({ before, after, hunks }) => {
  expect(lineDiff(before, after)).toEqual(hunks)
})

test('what is taken out and put in makes one text the other', () => {
  const anyText = fc
    .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
    .map((lines) => lines.join('\n'))
  void fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const lines = after.split('\n')
      for (const { line, removed, added } of lineDiff(before, after).toReversed()) {
        expect(lines.slice(line - 1, line - 1 + added.length)).toEqual(added)
        lines.splice(line - 1, added.length, ...removed)
      }
      expect(lines.join('\n')).toBe(before)
    }),
  )
})

test('texts with nothing in common are one hunk', () => {
  const lines = (word: string) => Array.from({ length: 2000 }, (_, n) => `${word} ${n}`).join('\n')
  expect(lineDiff(lines('a'), lines('b')).map(({ line }) => line)).toEqual([1])
})
