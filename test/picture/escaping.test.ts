import { instance } from '@viz-js/viz'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { markupText } from '../../src/picture/markup-text.ts'
import { mermaidText } from '../../src/picture/mermaid-text.ts'
import { toDot } from '../../src/picture/to-dot.ts'
import { toMermaid } from '../../src/picture/to-mermaid.ts'
import { printable } from '../../src/report/printable.ts'
import { anyPicture, anyText } from '../support/any-picture.ts'

vi.setConfig({ testTimeout: 120_000 })

test('Graphviz reads every picture, and finds its boxes and arrows', async () => {
  const viz = await instance()
  fc.assert(
    fc.property(
      anyText,
      fc.array(anyPicture, { minLength: 1, maxLength: 2 }),
      (title, pictures) => {
        const dot = toDot({ title, description: [], pictures })
        const result = viz.render(dot, { format: 'dot' })
        expect(result.errors.filter(({ message }) => !WIDTHS.test(message))).toEqual([])
        const { output = '' } = result
        const boxes = pictures.reduce((sum, picture) => sum + picture.boxes.length, 0)
        expect(output.match(/^\s+p\d+b\d+\s+\[/gm)).toHaveLength(boxes)
        expect(count(output, /^\s+p\d+b\d+:r\d+:e -> /gm)).toBe(
          count(dot, /^\s+p\d+b\d+:r\d+:e -> /gm),
        )
      },
    ),
    { numRuns: 200 },
  )
})

test('a text is the same text once its markup is read', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const written = markupText(text)
      expect(written).not.toMatch(/[<>"']|&(?!#\d+;)/)
      const read = written.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(code))
      expect(read).toBe(text.replaceAll(unwritable, '\uFFFD'))
    }),
  )
})

test('a text is the same text once Mermaid has read its codes', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const written = mermaidText(text)
      expect(written).toMatch(/^(?:[\p{L}\p{M}\p{N} ,.()\uFFFD-]|#\d+;)*$/u)
      const read = written.replaceAll(/#(\d+);/g, (_, code) => String.fromCodePoint(code))
      expect(read).toBe(printable(text).replaceAll(/\p{Surrogate}/gu, '\uFFFD'))
    }),
  )
})

test('no text breaks the lines of a Mermaid picture', () => {
  fc.assert(
    fc.property(anyText, anyPicture, (title, picture) => {
      for (const line of toMermaid({ title, description: [], pictures: [picture] })
        .trimEnd()
        .split('\n')) {
        expect(line).toMatch(mermaidLine)
      }
    }),
  )
})

/** It has no fonts, and guesses how wide letters of other scripts are. */
const WIDTHS = /^Warning: no value for width of non-ASCII character/

const text = String.raw`(?:[\p{L}\p{M}\p{N} ,.()\uFFFD-]|#\w+;|<br/>)*`

const mermaidLine = new RegExp(
  [
    '^---$|^config:$|^  flowchart:$|^    wrappingWidth: 500$',
    '^flowchart LR$',
    '^    direction LR$',
    `^  accTitle: ${text}$`,
    String.raw`^  accDescr \{$`,
    String.raw`^  \}$`,
    `^    ${text}$`,
    `^  subgraph p1 \\["${text}"\\]$`,
    `^    p1b\\d+\\["${text}"\\]:::(plain|yes|no|unknown)$`,
    '^    p1b\\d+ (-->|==>|-\\.->|-\\.-o) p1b\\d+$',
    '^  end$',
    '^  classDef (plain|yes|no|unknown) [a-z0-9#:, -]+$',
  ].join('|'),
  'u',
)

// biome-ignore lint/suspicious/noControlCharactersInRegex: markup cannot hold them.
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

function count(written: string, sought: RegExp): number {
  return written.match(sought)?.length ?? 0
}
