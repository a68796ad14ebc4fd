import * as fc from 'fast-check'
import type { Box, Picture, Row } from '../../src/picture/picture.ts'

/** Any text at all, with what markup, quotes and Graphviz take for their own. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'<>&"\'\\#;{}[]|%`\n\r\t -:'), maxLength: 12 }),
  fc.constantFrom('-->', '%%{init: {}}%%', '<BR/>', '&amp;', '\\N', '\uD800', ']]>', 'end', '*/'),
)

const anyTruth = fc.constantFrom('yes', 'no', 'unknown', undefined)

const anyRow: fc.Arbitrary<Row> = fc
  .record({
    kind: fc.constantFrom('heading' as const, 'line' as const),
    depth: fc.nat(4),
    text: anyText,
    aside: fc.option(anyText, { nil: undefined }),
    truth: anyTruth,
    leadsTo: fc.option(fc.nat(4), { nil: undefined }),
  })
  .map(({ kind, depth, text, aside, truth, leadsTo }) => ({
    kind,
    depth,
    text,
    ...(aside !== undefined && { aside }),
    ...(truth && { truth }),
    ...(leadsTo !== undefined && { leadsTo: `box-${leadsTo}` }),
  }))

const anyBox = fc.record({
  kind: fc.constantFrom('topic', 'finding', 'red-flag', 'measure', 'class', 'list'),
  title: anyText,
  truth: anyTruth,
  rows: fc.array(anyRow, { maxLength: 4 }),
})

/** Pictures of any texts, whose rows lead wherever they like. */
export const anyPicture: fc.Arbitrary<Picture> = fc.record({
  title: anyText,
  description: fc.array(anyText, { maxLength: 2 }),
  isPainted: fc.boolean(),
  boxes: fc
    .array(anyBox, { minLength: 1, maxLength: 5 })
    .map((boxes) =>
      boxes.map(
        ({ truth, ...box }, at): Box => ({ ...box, id: `box-${at}`, ...(truth && { truth }) }),
      ),
    ),
})
