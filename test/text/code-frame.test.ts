import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeFrame } from '../../src/text/code-frame.ts'
import { displayWidth } from '../../src/text/display-width.ts'
import { lineStarts } from '../../src/text/position.ts'

/** The frame of the text between « and ». */
function frame(marked: string): string {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  return codeFrame(marked.replace(/[«»]/g, ''), { start, end })
}

test('a word is underlined on its line', () => {
  expect(frame('questions:\n  when: «stifness» is yes\n')).toMatchInlineSnapshot(`
    "2 │   when: stifness is yes
      │         ^^^^^^^^"
  `)
})

test('an empty span is one caret', () => {
  expect(frame('when: «»x')).toMatchInlineSnapshot(`
    "1 │ when: x
      │       ^"
  `)
})

test('an empty span before a wide character is one caret', () => {
  expect(frame('«»後')).toMatchInlineSnapshot(`
    "1 │ 後
      │ ^"
  `)
})

test('a span at the end of a line is a caret after it', () => {
  expect(frame('when:«\n»next: 1')).toMatchInlineSnapshot(`
    "1 │ when:
      │      ^"
  `)
})

test('a span at the end of the source is a caret on its last line', () => {
  expect(frame('items: [a, b«»')).toMatchInlineSnapshot(`
    "1 │ items: [a, b
      │             ^"
  `)
  expect(frame('items: [a, b\n«»')).toMatchInlineSnapshot(`
    "2 │
      │ ^"
  `)
})

test('a span past the end of the source is a caret at its end', () => {
  expect(codeFrame('ask: x', { start: 40, end: 50 })).toMatchInlineSnapshot(`
    "1 │ ask: x
      │       ^"
  `)
})

test('a span over several lines is underlined on the first', () => {
  expect(frame('all:\n  - «a is\n  - b» is\n')).toMatchInlineSnapshot(`
    "2 │   - a is
      │     ^^^^"
  `)
})

test('lines that end in \\r\\n show no \\r', () => {
  expect(frame('id: x\r\nask: «y»\r\n')).toMatchInlineSnapshot(`
    "2 │ ask: y
      │      ^"
  `)
})

test('the underline has the width of wide characters', () => {
  expect(frame('「後頭部」: «痛い»です')).toMatchInlineSnapshot(`
    "1 │ 「後頭部」: 痛いです
      │             ^^^^"
  `)
})

test('an emoji of several parts takes two columns', () => {
  expect(frame('👩\u200D⚕\uFE0F: «x»')).toMatchInlineSnapshot(`
    "1 │ 👩‍⚕️: x
      │     ^"
  `)
})

test('a tab takes four columns wherever it stands', () => {
  expect(frame('a:\t«b»')).toMatchInlineSnapshot(`
    "1 │ a:    b
      │       ^"
  `)
  expect(frame('a:«\t»b')).toMatchInlineSnapshot(`
    "1 │ a:    b
      │   ^^^^"
  `)
})

test('control characters are written out and counted so', () => {
  expect(frame('\u001B[2Ja «b\u202Ec» \rd')).toMatchInlineSnapshot(`
    "1 │ \\u001B[2Ja b\\u202Ec \\u000Dd
      │            ^^^^^^^^"
  `)
})

test('the margin is as wide as the line number', () => {
  expect(frame(`${'\n'.repeat(99)}ask: «x»`)).toMatchInlineSnapshot(`
    "100 │ ask: x
        │      ^"
  `)
})

const words = 'one two three four five six seven eight nine ten '

test('a long line is cut around the span', () => {
  expect(frame(`${words.repeat(5)}«here» ${words.repeat(5)}`)).toMatchInlineSnapshot(`
    "1 │ …hree four five six seven eight nine ten here one two three four five six seven eight nine ten one tw…
      │                                          ^^^^"
  `)
})

test('a long line is cut only behind a span at its start', () => {
  expect(frame(`«here» ${words.repeat(5)}`)).toMatchInlineSnapshot(`
    "1 │ here one two three four five six seven eight nine ten one two three four five six seven eight nine t…
      │ ^^^^"
  `)
})

test('a long line is cut only before a span at its end', () => {
  expect(frame(`${words.repeat(5)}«here»`)).toMatchInlineSnapshot(`
    "1 │ …e two three four five six seven eight nine ten one two three four five six seven eight nine ten here
      │                                                                                                  ^^^^"
  `)
})

test('a span longer than an excerpt is underlined as far as it is shown', () => {
  expect(frame(`a: «${words.repeat(5)}»`)).toMatchInlineSnapshot(`
    "1 │ a: one two three four five six seven eight nine ten one two three four five six seven eight nine ten…
      │    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
  `)
})

test('a line of 100 columns is not cut, wherever the span is', () => {
  const line = 'x'.repeat(100)
  for (const start of [0, 50, 99, 100]) {
    expect(codeFrame(line, { start, end: start + 1 })).toContain(`1 │ ${line}\n`)
  }
})

test('a line of ten million characters gives a short frame', () => {
  const source = words.repeat(200_000)
  expect(codeFrame(source, { start: 5_000_000, end: 5_000_003 }).length).toBeLessThan(300)
})

test('the characters above the underline are the span, wherever it is on a line of any length', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdefghij'), maxLength: 300 })
  const span = fc.string({ unit: fc.constantFrom(...'XYZ'), minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(letters, span, letters, (before, marked, after) => {
      const [row = '', underline = ''] = frame(`a: b\n${before}«${marked}»${after}`).split('\n')
      const over = row.slice(underline.indexOf('^'), underline.lastIndexOf('^') + 1)
      expect(over).toBe(marked)
    }),
  )
})

const anySource = fc
  .array(
    fc.constantFrom(
      'a',
      ' ',
      '頭',
      '🧠',
      'a\u0308',
      '\t',
      '\n',
      '\r\n',
      '\r',
      '\u202E',
      'x'.repeat(70),
    ),
  )
  .map((all) => all.join(''))

test('any span of any source is underlined within two lines of bounded width', () => {
  fc.assert(
    fc.property(
      anySource,
      fc.integer({ min: -2, max: 500 }),
      fc.nat(200),
      (source, start, length) => {
        const rows = codeFrame(source, { start, end: start + length }).split('\n')
        expect(rows).toHaveLength(2)
        expect(rows[1]).toMatch(/^ +│ +\^+$/)
        for (const row of rows) expect(displayWidth(row)).toBeLessThanOrEqual(110)
      },
    ),
  )
})

test('line starts passed in give the same frame as line starts computed', () => {
  fc.assert(
    fc.property(anySource, fc.nat(500), (source, start) => {
      const span = { start, end: start + 3 }
      expect(codeFrame(source, span, { starts: lineStarts(source) })).toBe(codeFrame(source, span))
    }),
  )
})
