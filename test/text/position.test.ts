import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineStarts, position } from '../../src/text/position.ts'

test.for([
  { when: 'the source is empty', source: '', offset: 0, line: 1, column: 1 },
  { when: 'the offset is the first', source: 'one\ntwo', offset: 0, line: 1, column: 1 },
  { when: 'the offset is the newline', source: 'one\ntwo', offset: 3, line: 1, column: 4 },
  { when: 'a line starts', source: 'one\ntwo', offset: 4, line: 2, column: 1 },
  { when: 'the source ends in a newline', source: 'one\n', offset: 4, line: 2, column: 1 },
  { when: 'lines end in \\r\\n', source: 'one\r\ntwo', offset: 6, line: 2, column: 2 },
  { when: 'the offset is the \\r of \\r\\n', source: 'one\r\ntwo', offset: 3, line: 1, column: 4 },
  { when: 'the offset is the \\n of \\r\\n', source: 'one\r\ntwo', offset: 4, line: 1, column: 4 },
  { when: 'a \\r stands alone', source: 'one\rtwo', offset: 4, line: 1, column: 5 },
  { when: 'an astral character stands before', source: '🧠x', offset: 2, line: 1, column: 2 },
  { when: 'the offset is inside a character', source: 'a🧠x', offset: 2, line: 1, column: 2 },
  { when: 'tabs stand before', source: '\t\tx', offset: 2, line: 1, column: 3 },
  { when: 'the offset is past the end', source: 'one\ntwo', offset: 99, line: 2, column: 4 },
  { when: 'the offset is before the start', source: 'one', offset: -5, line: 1, column: 1 },
])('is $line:$column when $when', ({ source, offset, line, column }) => {
  expect(position(source, offset)).toEqual({ line, column })
})

const lines = fc
  .array(fc.constantFrom('a', '🧠', '頭', '\t', '\n', '\r\n'))
  .map((all) => all.join(''))

test('line starts are the offsets after each newline', () => {
  expect(lineStarts('a\n\nbc\r\nd')).toEqual([0, 2, 3, 7])
})

test('counting characters line by line reaches the same position', () => {
  fc.assert(
    fc.property(lines, fc.nat(30), (source, nth) => {
      const before = Array.from(source.matchAll(/\r\n|./gsu))
        .slice(0, nth)
        .join('')
      const rows = before.split(/\r?\n/)
      const column = [...(rows.at(-1) ?? '')].length + 1
      expect(position(source, before.length)).toEqual({ line: rows.length, column })
    }),
  )
})

test('line starts passed in give the same position as line starts computed', () => {
  fc.assert(
    fc.property(lines, fc.nat(30), (source, offset) => {
      expect(position(source, offset, lineStarts(source))).toEqual(position(source, offset))
    }),
  )
})
