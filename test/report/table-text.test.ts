import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Line } from '../../src/report/summary.ts'
import { columnsOf } from '../../src/report/table-columns.ts'
import { tableText } from '../../src/report/table-text.ts'
import { plainStyle } from '../../src/report/text-style.ts'
import { toMarkdown } from '../../src/report/to-markdown.ts'
import { displayWidth } from '../../src/text/display-width.ts'

const two: Block = {
  kind: 'table',
  columns: ['Exercise', 'Freezing of the occipital nerve'],
  lines: [
    cell('What', 'Gentle exercises for the neck | and the shoulders.', [1, 2]),
    cell('Risks', 'None counted.'),
    cell('What', 'A cold probe.'),
    cell('Risks', 'Bruising, and a numb patch of skin for some weeks.', [3]),
  ],
}

test('two columns stand side by side where both have room for words', () => {
  expect(printed(two, 56)).toMatchInlineSnapshot(`
    "       Exercise                 Freezing of the
                                    occipital nerve
    -----  -----------------------  -----------------------
    What   Gentle exercises for     A cold probe.
           the neck | and the
           shoulders. [1][2]

    Risks  None counted.            Bruising, and a numb
                                    patch of skin for some
                                    weeks. [3]"
  `)
})

test('on a narrow page they stand one below the other', () => {
  expect(printed(two, 40)).toMatchInlineSnapshot(`
    "Exercise
    --------
    What   Gentle exercises for the neck |
           and the shoulders. [1][2]
    Risks  None counted.

    Freezing of the occipital nerve
    -------------------------------
    What   A cold probe.
    Risks  Bruising, and a numb patch of
           skin for some weeks. [3]"
  `)
})

test('a table of one column is a list of rows on any page', () => {
  const one = { ...two, columns: ['Exercise'], lines: two.lines.slice(0, 2) }
  expect(printed(one, 120).split('\n')[0]).toBe('Exercise')
})

test('in markdown a row is a line, and no cell breaks it', () => {
  const markdown = toMarkdown({ title: 'T', sections: [{ blocks: [two] }] })
  expect(markdown.split('\n').slice(2)).toEqual([
    '|  | Exercise | Freezing of the occipital nerve |',
    '| --- | --- | --- |',
    '| **What** | Gentle exercises for the neck \\| and the shoulders. [1][2] | A cold probe. |',
    '| **Risks** | None counted. | Bruising, and a numb patch of skin for some weeks. [3] |',
    '',
  ])
})

describe('for any table and page', () => {
  const anyWords = fc
    .array(fc.constantFrom('pain', 'of', '100', 'neuralgia', '痛み', 'a|b'), { minLength: 1 })
    .map((words) => words.join(' '))
  const anyTable = fc
    .record({ columns: fc.integer({ min: 1, max: 5 }), rows: fc.integer({ min: 1, max: 4 }) })
    .chain(({ columns, rows }) => {
      return fc.record({
        kind: fc.constant('table' as const),
        columns: fc.array(anyWords, { minLength: columns, maxLength: columns }),
        lines: fc
          .array(anyWords, { minLength: columns * rows, maxLength: columns * rows })
          .map((texts) => texts.map((text, at) => cell(`Row ${at % rows}`, text))),
      })
    })

  test('no line is wider than the page', () => {
    void fc.assert(
      fc.property(anyTable, fc.integer({ min: 30, max: 140 }), (table, width) => {
        const wide = printed(table, width)
          .split('\n')
          .filter((line) => displayWidth(line) > width)
        expect(wide).toEqual([])
      }),
    )
  })

  test('no word is lost, whichever way it is laid out', () => {
    void fc.assert(
      fc.property(anyTable, fc.integer({ min: 30, max: 140 }), (table, width) => {
        const told = columnsOf(table).flatMap(({ title, cells }) => [
          title,
          ...cells.map(({ text }) => text),
        ])
        const labels = printed(table, width).replaceAll(/Row \d|-{2,}/g, '')
        expect(sorted(labels)).toEqual(sorted(told.join(' ')))
      }),
    )
  })

  function sorted(text: string): readonly string[] {
    return [...text.replaceAll(/\s/g, '')].toSorted()
  }
})

function cell(label: string, text: string, refs: readonly number[] = []): Line {
  return { label, text, refs }
}

function printed(table: Block, width: number): string {
  return tableText(table, { width, style: plainStyle }).join('\n')
}
