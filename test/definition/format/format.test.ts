import { expect, test } from 'vitest'
import { formatted } from './formatted.ts'

test('blanks, quotes and brackets have one form', () => {
  const text = `
---
questionnaire:   1
id: 'a'
list:
- [ x,y ,"z", 'it''s' ]
-   {a: 1,
     b:  [ ] , c: {}}
`
  expect(formatted(text)).toMatchInlineSnapshot(`
    "questionnaire: 1
    id: "a"
    list:
      - [x, y, "z", "it's"]
      - { a: 1, b: [], c: {} }
    "
  `)
})

test('an entry stands two blanks inside what it belongs to', () => {
  const text = `a:
     b:
     - c
     -   d: 1
         e:
               f: 2
     -
       - g
       - h
`
  expect(formatted(text)).toMatchInlineSnapshot(`
    "a:
      b:
        - c
        - d: 1
          e:
            f: 2
        - - g
          - h
    "
  `)
})

test('what does not fit on a line in brackets stands below', () => {
  const text = `uses:
  short: { a: 1 }
  long: { ask: "How bad was the pain before the block?", limits: 0 to 10, rows: [one, two, three, four, five] }
  list: [cervical radiofrequency ablation, radiofrequency neurotomy, denervation, cervical neurotomy]
`
  expect(formatted(text)).toMatchInlineSnapshot(`
    "uses:
      short: { a: 1 }
      long:
        ask: "How bad was the pain before the block?"
        limits: 0 to 10
        rows: [one, two, three, four, five]
      list:
        - cervical radiofrequency ablation
        - radiofrequency neurotomy
        - denervation
        - cervical neurotomy
    "
  `)
})

test('a comment stays with what it is about', () => {
  const text = `# The file.

a:   # beside the key
      # above the entry
   - b # beside the bullet
   # below the list
# about c
c: { d: 1, # about d
     e: 2 } # about all of it
f: # of a text on the next line
   g
# the end`
  expect(formatted(text)).toMatchInlineSnapshot(`
    "# The file.

    a:   # beside the key
      # above the entry
      - b  # beside the bullet
      # below the list
    # about c
    # about all of it
    c:
      # about d
      d: 1
      e: 2
    # of a text on the next line
    f: g
    # the end
    "
  `)
})

test('comments that stand in line stay in line', () => {
  const text = `stop:              # one
    urgent: true   # two
`
  expect(formatted(text)).toBe(`stop:              # one
  urgent: true     # two
`)
})

test('empty lines stay, one at most, and none at either end', () => {
  expect(formatted('\n\na: 1\n\n\n\nb:\n\n  c: 2\n  d: 3\n\n')).toBe(
    'a: 1\n\nb:\n\n  c: 2\n  d: 3\n',
  )
})

test('a text has one line, unless it is a block of lines', () => {
  const text = `a: over
   two lines
b: "over
   two

   paragraphs"
c: |
     a block
       of lines

     stays
d: >-   # folded
      as it is
e: |+
  but for blanks that count

`
  expect(formatted(text)).toMatchInlineSnapshot(`
    "a: over two lines
    b: "over two\\nparagraphs"
    c: |
      a block
        of lines

      stays
    # folded
    d: >-
      as it is
    e: "but for blanks that count\\n\\n"
    "
  `)
})

test('lines that end as on Windows end as elsewhere', () => {
  expect(formatted('a: 1\r\nb: |\r\n  x\r\n  y\r\n# c\r\n')).toBe('a: 1\nb: |\n  x\n  y\n# c\n')
})

test('what is no map stays as it is', () => {
  expect(formatted('-   a\n')).toBe('-   a\n')
})

test('what cannot be laid out stays as it is', () => {
  const text = `? ${'k'.repeat(1100)}\n:   1\n`
  expect(formatted(text)).toBe(text)
})
