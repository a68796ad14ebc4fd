import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayWidth } from '../../src/text/display-width.ts'
import { wrap } from '../../src/text/wrap.ts'

test.for([
  { what: 'nothing', text: '', wrapped: '' },
  { what: 'a text that fits', text: 'neck pain', wrapped: 'neck pain' },
  { what: 'words to the width', text: 'pain in the neck', wrapped: 'pain in\nthe neck' },
  { what: 'a word as wide as a line', text: 'a occipitals b', wrapped: 'a\noccipitals\nb' },
  { what: 'newlines as they are', text: 'a\n\nb\r\nc\n', wrapped: 'a\n\nb\nc\n' },
  { what: 'runs of spaces as one', text: '  a \t b  ', wrapped: 'a b' },
  { what: 'wide characters as two', text: '後頭部 の痛み', wrapped: '後頭部\nの痛み' },
  {
    what: 'a non-breaking space whole',
    text: 'worst 10\u00A0of\u00A010',
    wrapped: 'worst\n10\u00A0of\u00A010',
  },
  {
    what: 'colour codes as nothing',
    text: 'a \u001B[31mred\u001B[39m flag',
    wrapped: 'a \u001B[31mred\u001B[39m flag',
  },
  {
    what: 'a word too wide in parts',
    text: 'pain neuromodulation',
    wrapped: 'pain\nneuromodul\nation',
  },
  {
    what: 'a word too wide from a short start',
    text: 'a neuromodulation',
    wrapped: 'a neuromod\nulation',
  },
  { what: 'a wide word too wide in parts', text: '後頭部の痛み', wrapped: '後頭部の痛\nみ' },
  {
    what: 'a coloured word too wide in parts',
    text: '\u001B[1mneuromodulation\u001B[22m',
    wrapped: '\u001B[1mneuromodul\nation\u001B[22m',
  },
  {
    what: 'an emoji whole',
    text: 'xxxxxxxxx👩\u200D⚕\uFE0Fy',
    wrapped: 'xxxxxxxxx\n👩\u200D⚕\uFE0Fy',
  },
])('wraps $what', ({ text, wrapped }) => {
  expect(wrap(text, 10)).toBe(wrapped)
})

test.for([
  {
    what: 'an indent before every line',
    layout: { indent: 2 },
    wrapped: '  - one two\n  three\n\n  four',
  },
  { what: 'a hanging indent', layout: { hanging: 2 }, wrapped: '- one two\n  three\n\n  four' },
  {
    what: 'both',
    layout: { indent: 2, hanging: 4 },
    wrapped: '  - one two\n    three\n\n    four',
  },
  {
    what: 'a first-line indent',
    layout: { indent: 6, hanging: 0 },
    wrapped: '      - one\ntwo three\n\nfour',
  },
])('leaves $what', ({ layout, wrapped }) => {
  expect(wrap('- one two three\n\nfour', 11, layout)).toBe(wrapped)
})

test('a bullet keeps a long address on its own line', () => {
  expect(wrap('- https://doi.org/10.1000/182', 20, { hanging: 2 })).toBe(
    '- https://doi.org/10\n  .1000/182',
  )
})

test('the first line is never left empty for a word that fits only the next', () => {
  expect(wrap('occipital', 10, { indent: 4, hanging: 0 })).toBe('    occipi\ntal')
})

test('a width smaller than the indent still ends', () => {
  expect(wrap('ab c', 2, { indent: 4 })).toBe('    a\n    b\n    c')
})

test('an unlimited width only joins', () => {
  expect(wrap('one  two', Infinity, { indent: 1 })).toBe(' one two')
})

const anyText = fc
  .array(fc.constantFrom('a', 'bc', '頭', '🧠', 'e\u0301', ' ', '  ', '\n', 'occipital'))
  .map((all) => all.join(''))
const anyLayout = fc.record({ indent: fc.nat(5), hanging: fc.nat(5) })
const anyWidth = fc.integer({ min: 7, max: 40 })

test('no line is wider than the width, and none ends in a space', () => {
  fc.assert(
    fc.property(anyText, anyWidth, anyLayout, (text, width, layout) => {
      for (const line of wrap(text, width, layout).split('\n')) {
        expect(displayWidth(line)).toBeLessThanOrEqual(width)
        expect(line).not.toMatch(/ $/)
      }
    }),
  )
})

test('no character is lost, added or moved', () => {
  fc.assert(
    fc.property(anyText, anyWidth, anyLayout, (text, width, layout) => {
      expect(wrap(text, width, layout).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
  )
})

test('no word is broken that fits on a line', () => {
  const words = fc.array(fc.constantFrom('a', 'bcd', '頭痛', 'occipital'))
  fc.assert(
    fc.property(words, fc.integer({ min: 14, max: 40 }), anyLayout, (all, width, layout) => {
      expect(wrap(all.join(' '), width, layout).split(/\s+/).filter(Boolean)).toEqual(all)
    }),
  )
})

test('a wrapped text wraps to itself', () => {
  fc.assert(
    fc.property(anyText, anyWidth, (text, width) => {
      expect(wrap(wrap(text, width), width)).toBe(wrap(text, width))
    }),
  )
})
