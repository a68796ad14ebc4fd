import { expect, test } from 'vitest'
import { padEnd } from '../../src/text/pad-end.ts'

test.for([
  { what: 'a short line', line: 'neck', padded: 'neck    ' },
  { what: 'a line of wide characters', line: '後頭部', padded: '後頭部  ' },
  {
    what: 'a coloured line',
    line: '\u001B[1mneck\u001B[22m',
    padded: '\u001B[1mneck\u001B[22m    ',
  },
  { what: 'an exact line', line: 'occipita', padded: 'occipita' },
  { what: 'a line already wider', line: 'occipital', padded: 'occipital' },
])('fills $what to the width', ({ line, padded }) => {
  expect(padEnd(line, 8)).toBe(padded)
})
