import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Lexer } from 'yaml'
import { type Fixed, fixQuestionnaire } from '../../../src/definition/fix/fix-questionnaire.ts'
import type { ReadFile } from '../../../src/definition/read/file-content.ts'
import { lineDiff } from '../../../src/text/line-diff.ts'
import { identity } from '../load-text.ts'
import { sample } from '../sample.ts'

function fix(files: Readonly<Record<string, string>>): Fixed {
  const read: ReadFile = (path) => {
    const text = files[path]
    if (text === undefined) return { kind: 'missing' }
    return { kind: 'bytes', bytes: new TextEncoder().encode(text) }
  }
  return fixQuestionnaire('main.yaml', read)
}

const textOf = ({ after }: Fixed): string => after.files.get('main.yaml') ?? ''

const body = `${identity}questions:
  worst: { ask: How bad is it?, type: number, limits: 0 to 10 }
  site:
    ask: Where is it?   # the place
    type: choices
    options: { neck: Neck, head: Head }
findings:
  severe: { when: worst >= 7, say: It is severe. }
  high: { when: worst >= 9, say: It is worse. }
  placed: { when: "site includes any of [neck, head]", say: It is placed. }
`

/** Fixes what stands below the findings, and shows the lines that changed. */
function fixed(more: string): readonly string[] {
  const hunks = lineDiff(`${body}${more}`, textOf(fix({ 'main.yaml': `${body}${more}` })))
  return hunks.flatMap(({ removed, added }) => [
    ...removed.map((line) => `- ${line}`),
    ...added.map((line) => `+ ${line}`),
  ])
}

describe('what is fixed', () => {
  test.for([
    {
      what: 'a name',
      was: '  odd: { when: wrost < 3, say: x }',
      now: '  odd: { when: worst < 3, say: x }',
    },
    {
      what: 'a name in quotes',
      was: '  odd: { when: "wrost < 3", say: x }',
      now: '  odd: { when: "worst < 3", say: x }',
    },
    {
      what: 'an option',
      was: '  odd: { when: site includes haed, say: x }',
      now: '  odd: { when: site includes head, say: x }',
    },
    {
      what: 'a key',
      was: '  odd: { wehn: worst < 3, say: x }',
      now: '  odd: { when: worst < 3, say: x }',
    },
    {
      what: 'an id',
      was: '  Odd_One: { when: worst < 3, say: x }',
      now: '  odd-one: { when: worst < 3, say: x }',
    },
    {
      what: 'an operator',
      was: '  odd: { when: site contains head, say: x }',
      now: '  odd: { when: site includes head, say: x }',
    },
    {
      what: 'bounds the wrong way round',
      was: '  odd: { when: worst between 6 and 4, say: x }',
      now: '  odd: { when: worst between 4 and 6, say: x }',
    },
    {
      what: 'a text that is a number',
      was: '  odd: { when: worst < 3, say: 1.0 }',
      now: '  odd: { when: worst < 3, say: "1.0" }',
    },
    {
      what: 'lines joined, inside braces',
      was: '  odd: { when: severe and placed, say: x }',
      now: '  odd: { when: { all: [severe, placed] }, say: x }',
    },
  ])('$what', ({ was, now }) => {
    expect(fixed(`${was}\n`)).toEqual([`- ${was}`, `+ ${now}`])
  })

  test('a text that YAML cuts', () => {
    expect(fixed('  odd:\n    when: worst < 3\n    say: It is #1 of "all".\n')).toEqual([
      '-     say: It is #1 of "all".',
      `+     say: 'It is #1 of "all".'`,
    ])
  })

  test('lines joined, below a key and in a bullet, with their comments', () => {
    const more = `  odd:
    say: x
    when: worst < 3 or severe is answered   # either
  one:
    say: x
    when:
      all:
        - severe or placed   # any
        - worst > 1
`
    expect(fixed(more.replace(' or severe is answered', ' or worst > 8'))).toEqual([
      '-     when: worst < 3 or worst > 8   # either',
      '+     when:',
      '+       any:',
      '+         - worst < 3',
      '+         - worst > 8   # either',
      '-         - severe or placed   # any',
      '+         - any:',
      '+             - severe',
      '+             - placed   # any',
    ])
  })

  test('an item that stands twice', () => {
    const more = '  odd: { when: "site includes all of [neck, head, neck]", say: x }\n'
    expect(fixed(more)[1]).toContain('[neck, head]')
  })

  test('one mistake behind another', () => {
    expect(fixed('  odd: { wehn: wrost < 3 and severe, say: x }\n')[1]).toContain('when: ')
    expect(fixed('  odd: { wehn: wrost < 3, say: x }\n')[1]).toContain('{ when: worst < 3')
  })
})

describe('what is left alone', () => {
  test.for([
    { what: 'a name near two others', line: '  odd: { when: severa or ' },
    { what: 'and beside or', line: '  odd: { when: severe and placed or high, say: x }' },
    { what: 'a value behind or', line: '  odd: { when: site includes neck or head, say: x }' },
    {
      what: 'what may be a comment',
      line: '  odd: { when: worst < 3 }\n  low: # c\n    say: Low # or not',
    },
    { what: 'a name nothing is near to', line: '  odd: { when: entirely-else, say: x }' },
    { what: 'what is only odd', line: '  odd: { when: worst > 10, say: x }' },
  ])('$what', ({ line }) => {
    expect(fixed(`${line}\n`)).toEqual([])
  })

  test('a word that a use put into a template', () => {
    const more = `templates:
  t:
    with: [which]
    findings:
      f: { when: "{which} and severe", say: x }
uses:
  u: { template: t, which: placed }
`
    expect(fixed(more)).toEqual([])
  })
})

test('a file that is included is fixed as well', () => {
  const files = {
    'main.yaml': `${body}include: [more.yaml]\n`,
    'more.yaml': 'findings:\n  odd: { when: wrost < 3, say: x } # kept\n',
  }
  expect(fix(files).after.files.get('more.yaml')).toBe(
    'findings:\n  odd: { when: worst < 3, say: x } # kept\n',
  )
})

test('Windows line ends stay', () => {
  const text = `${body}  odd:\n    when: severe or placed\n    say: x\n`.replaceAll('\n', '\r\n')
  const after = textOf(fix({ 'main.yaml': text }))
  expect(after).toContain('when:\r\n      any:\r\n        - severe\r\n')
  expect(after.replaceAll('\r\n', '')).not.toContain('\n')
})

test('a clean file stays as it is', () => {
  const { before, after, fixes } = fix({ 'main.yaml': sample })
  expect({ fixes, same: after === before }).toEqual({ fixes: 0, same: true })
})

/** A questionnaire with a few slips of the pen in it. */
const anySpoilt = fc
  .array(
    fc.record({ at: fc.nat(sample.length - 2), how: fc.constantFrom('swap', 'drop', 'double') }),
    { minLength: 1, maxLength: 4 },
  )
  .map((slips) => slips.reduce(spoil, sample))

function spoil(text: string, { at, how }: { readonly at: number; readonly how: string }): string {
  const [one = '', other = ''] = [text[at], text[at + 1]]
  if (!/[a-z]/.test(one) || !/[a-z]/.test(other)) return text
  const written = { swap: other + one, drop: other, double: one + one + other }[how] ?? ''
  return text.slice(0, at) + written + text.slice(at + 2)
}

const commentsIn = (text: string): readonly string[] =>
  [...new Lexer().lex(text)].filter((piece) => piece.startsWith('#'))

test('fixing twice is fixing once, and every comment survives', () => {
  void fc.assert(
    fc.property(anySpoilt, (text) => {
      const once = fix({ 'main.yaml': text })
      const again = fix({ 'main.yaml': textOf(once) })
      expect(again.fixes).toBe(0)
      expect(commentsIn(textOf(once))).toEqual(commentsIn(text))
    }),
    { numRuns: 60 },
  )
})

test('only lines with a problem are changed', () => {
  void fc.assert(
    fc.property(anySpoilt, (text) => {
      const { before, after, fixes } = fix({ 'main.yaml': text })
      fc.pre(fixes > 0)
      const changed = lineDiff(text, textOf({ before, after, fixes }))
      expect(changed.flatMap(({ removed }) => removed).length).toBeLessThanOrEqual(fixes)
    }),
    { numRuns: 60 },
  )
})
