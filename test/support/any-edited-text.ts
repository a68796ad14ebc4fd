import * as fc from 'fast-check'

/** A change of a text that is laid out the one way, at a line. */
type Edit = { readonly kind: keyof typeof edits; readonly at: number }

/** Changes that add a comment or an empty line; the others move only what stands there. */
const additions = {
  empty: (line: string, at: number) => `${line}\n${'\n'.repeat(at % 3)}`,
  comment: (line: string, at: number) => `${line}\n${' '.repeat(at % 9)}# note ${at}`,
  beside: (line: string, at: number) => (/#|^$/.test(line) ? line : `${line}  # beside ${at}`),
  inside: (line: string, at: number) => spread(line, `, # inside ${at}\n`),
}

const moves = {
  spread: (line: string) => spread(line, ' ,\n'),
  tight: (line: string) =>
    line.replace(/: \[(.*)\]$/, (_, list) => `: [${list.replaceAll(', ', ',')}]`),
  fold: (line: string) =>
    line.replace(/^( *)((?:- +)?[a-z ]+: [a-z]+) ([\w .,]+)$/i, '$1$2\n$1              $3'),
  single: (line: string) => line.replace(/: "([^'"\\]+)"$/, ": '$1'"),
  wide: (line: string) => line.replace(/^( *(?:- +)?[a-z -]+:) /i, '$1   '),
}

const edits = { ...additions, ...moves }

function spread(line: string, between: string): string {
  const indent = ' '.repeat(line.search(/\S|$/) + 3)
  const broken = (list: string) => list.replaceAll(', ', between + indent)
  return line.replace(/: \[(.*)\]$/, (_, list) => `: [ ${broken(list)}\n${indent}]`)
}

/** Texts as many hands would leave them, each with the text it was made from. */
export function anyEdited(
  texts: readonly string[],
  kinds: 'all' | 'moves',
): fc.Arbitrary<{ readonly before: string; readonly after: string }> {
  const names = Object.keys(kinds === 'all' ? edits : moves) as Edit['kind'][]
  const anyEdit = fc.record({ kind: fc.constantFrom(...names), at: fc.nat(999) })
  return fc
    .record({
      before: fc.constantFrom(...texts),
      changes: fc.array(anyEdit, { minLength: 1, maxLength: 40 }),
      indent: fc.integer({ min: 1, max: 3 }),
      end: fc.constantFrom('\n', '\r\n'),
    })
    .map(({ before, changes, indent, end }) => {
      // What stands behind a bullet goes along with what stands below it.
      const wide = before.replace(/^(?: {2}|- )+/gm, (blanks) =>
        blanks.replace(/ {2}|- /g, (pair) => pair + ' '.repeat(2 * (indent - 1))),
      )
      const lines = wide.split('\n')
      for (const { kind, at } of changes) {
        const line = at % lines.length
        lines[line] = edits[kind](lines[line] ?? '', at)
      }
      return { before, after: lines.join('\n').replaceAll('\n', end) }
    })
}

/** Texts of the signs of YAML in any order. */
export const anySigns: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'b',
        ': ',
        ':',
        '- ',
        '? ',
        ', ',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        '|',
        '>',
        '-',
        '+',
        '2',
      ],
      ...[
        '\n',
        '\n',
        '\n  ',
        '\n    ',
        '\n\n',
        '\r\n',
        '\t',
        ' ',
        '  ',
        '# c',
        ' # d',
        '\n  # e\n',
      ],
      ...['a: b', 'a: ', 'b: |\n  ', 'c: [a, b]', '{ a: b }', '- a', '---\n', '...\n', '~', '1.0'],
      ...['&a ', '*a', '!t ', '%Y', '\\', '\r', '\u00e9'],
    ),
    { maxLength: 24 },
  )
  .map((signs) => signs.join(''))
