import { expect, test } from 'vitest'
import { indentLines } from '../../src/text/indent-lines.ts'

test.for([
  { what: 'every line', text: 'a\n b\n', set: '  a\n   b\n' },
  { what: 'no empty line', text: 'a\n\nb', set: '  a\n\n  b' },
  { what: 'a line of blanks', text: 'a\n  \nb', set: '  a\n    \n  b' },
  { what: 'no part of a line', text: 'a\u2028b\rc', set: '  a\u2028b\rc' },
])('$what is set in', ({ text, set }) => {
  expect(indentLines(text, 2)).toBe(set)
})
