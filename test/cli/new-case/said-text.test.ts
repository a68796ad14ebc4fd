import { expect, test } from 'vitest'
import { faultOfText, oneLine, tidy } from '../../../src/cli/new-case/said-text.ts'

test.for([
  { text: '\n a  \r\nb\t\n\n', story: 'a\nb' },
  { text: 'a\u2028b\u2029c', story: 'a\nb\n\nc' },
  { text: 'a\n\n  b', story: 'a\n\n  b' },
])('a story is told without what nobody sees: $story', ({ text, story }) => {
  expect(tidy(text)).toBe(story)
})

test('a title stands on one line', () => {
  expect(oneLine(' a\n b\u2028c ')).toBe('a b c')
})

test.for([
  { text: 'a: "b" # 🦵', fault: undefined },
  { text: ' \n', fault: 'There are no words in it.' },
  { text: 'a\u0007', fault: expect.stringContaining('(U+0007)') },
  { text: 'a\ud800', fault: expect.stringContaining('(U+D800)') },
])('what speaks against a text: $fault', ({ text, fault }) => {
  expect(faultOfText(text)).toEqual(fault)
})
