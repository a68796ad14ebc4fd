import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayWidth } from '../../src/text/display-width.ts'

test.for([
  { what: 'nothing', line: '', columns: 0 },
  { what: 'a word', line: 'neck', columns: 4 },
  { what: 'Chinese', line: '後頭部', columns: 6 },
  { what: 'Korean', line: '목', columns: 2 },
  { what: 'Korean in parts', line: '한'.normalize('NFD'), columns: 2 },
  { what: 'full-width letters', line: 'ＡＢ', columns: 4 },
  { what: 'an emoji', line: '🧠', columns: 2 },
  { what: 'an emoji of several parts', line: '👨\u200D👩\u200D👧', columns: 2 },
  { what: 'a flag', line: '🇨🇭', columns: 2 },
  { what: 'a combining accent', line: 'a\u0308', columns: 1 },
  { what: 'a zero-width space', line: 'a\u200Bb', columns: 2 },
  { what: 'a joiner inside a Persian word', line: 'می\u200Cخواهم', columns: 7 },
  { what: 'a joiner inside a Sanskrit word', line: 'क्\u200Dष', columns: 2 },
  { what: 'coloured text', line: '\u001B[1;31mred\u001B[39m', columns: 3 },
])('$what takes $columns columns', ({ line, columns }) => {
  expect(displayWidth(line)).toBe(columns)
})

test('plain lines take a column a character, wherever they are cut', () => {
  const plain = fc.string({ unit: fc.constantFrom(...'abcxyz 0129-éß') })
  fc.assert(
    fc.property(plain, plain, (start, end) => {
      expect(displayWidth(start + end)).toBe(start.length + end.length)
    }),
  )
})
