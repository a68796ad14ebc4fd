import fc from 'fast-check'
import { expect, test } from 'vitest'
import { visible } from '../../src/text/visible.ts'

test.for([
  { what: 'an escape sequence', text: '\u001B[31mred', shown: '\\u001B[31mred' },
  { what: 'a carriage return', text: 'safe\rrisk', shown: 'safe\\u000Drisk' },
  { what: 'a backspace', text: 'ab\bc', shown: 'ab\\u0008c' },
  { what: 'a null', text: '\0', shown: '\\u0000' },
  { what: 'a delete', text: '\u007F', shown: '\\u007F' },
  { what: 'a C1 control', text: '\u009B31m', shown: '\\u009B31m' },
  { what: 'a device control string', text: '\u001BPq\u001B\\', shown: '\\u001BPq\\u001B\\' },
  { what: 'a bidi override', text: 'a\u202Eb', shown: 'a\\u202Eb' },
  { what: 'a bidi isolate', text: 'a\u2066b\u2069', shown: 'a\\u2066b\\u2069' },
  { what: 'a bidi mark', text: '\u200E\u200F\u061C', shown: '\\u200E\\u200F\\u061C' },
  { what: 'a line separator', text: '\u2028\u2029', shown: '\\u2028\\u2029' },
  { what: 'a zero-width space', text: 'pa\u200Bin', shown: 'pa\\u200Bin' },
  { what: 'a byte order mark', text: '\uFEFFid', shown: '\\uFEFFid' },
  { what: 'an invisible tag', text: '\u{E0041}', shown: '\\u{E0041}' },
  { what: 'a joiner between Latin letters', text: 'pa\u200Din', shown: 'pa\\u200Din' },
  { what: 'a joiner at the start', text: '\u200C', shown: '\\u200C' },
])('shows $what', ({ text, shown }) => {
  expect(visible(text)).toBe(shown)
})

test.for([
  { what: 'newlines and tabs', text: 'one\n\ttwo' },
  { what: 'accents, composed or not', text: 'Schädel Scha\u0308del' },
  { what: 'wide characters', text: '後頭部の痛み' },
  { what: 'right-to-left text', text: 'כאב ראש' },
  { what: 'an emoji of several parts', text: '👩\u200D⚕\uFE0F 👨\u200D👩\u200D👧' },
  { what: 'a Persian word with a joiner', text: 'می\u200Cخواهم' },
  { what: 'a Sanskrit word with a joiner', text: 'क्\u200Dष' },
  { what: 'a written-out escape', text: '\\u001B' },
])('leaves $what as it is', ({ text }) => {
  expect(visible(text)).toBe(text)
})

const anyCharacter = fc.oneof(
  fc.integer({ min: 0, max: 0x9f }),
  fc.integer({ min: 0x2000, max: 0x206f }),
  fc.integer({ min: 0, max: 0xffff }),
)
const anyText = fc.array(anyCharacter).map((codes) => String.fromCharCode(...codes))

test('nothing that acts on a terminal is left in any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const left = Array.from(visible(text), (character) => character.charCodeAt(0))
      expect(left.filter(isHarmful)).toEqual([])
    }),
  )
})

function isHarmful(code: number): boolean {
  const isControl = (code < 0x20 && code !== 0x09 && code !== 0x0a) || (code > 0x7e && code < 0xa0)
  const isBidi = code === 0x61c || code === 0x200e || code === 0x200f
  return isControl || isBidi || (code > 0x2027 && code < 0x202f) || (code > 0x2065 && code < 0x2070)
}

test('a text shown once is shown the same again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(visible(visible(text))).toBe(visible(text))
    }),
  )
})
