import { identity } from './load-text.ts'

/** Texts made to stop a reader of YAML, and the problem that each must end in. */
export type HostileText = { readonly what: string; readonly text: string; readonly code: string }

const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('')

const questions = `${identity}questions:
  pain: { ask: How bad is it?, type: number, limits: 0 to 10 }
`

export const hostileTexts: readonly HostileText[] = [
  { what: 'lists 100,000 deep', text: '['.repeat(100_000), code: 'too-deep' },
  { what: 'maps 100,000 deep', text: '{a: '.repeat(100_000), code: 'too-deep' },
  { what: 'bullets 300,000 deep', text: '- '.repeat(300_000), code: 'too-deep' },
  { what: 'question marks 300,000 deep', text: '? '.repeat(300_000), code: 'too-deep' },
  { what: 'colons 500,000 deep', text: ': '.repeat(500_000), code: 'too-deep' },
  { what: 'indents 1,300 deep', text: many(1300, (i) => `${' '.repeat(i)}a:\n`), code: 'too-deep' },
  { what: '50,000 keys', text: many(50_000, (i) => `k${i}: 1\n`), code: 'too-many-entries' },
  { what: '500,000 commas', text: `[${','.repeat(500_000)}`, code: 'too-many-entries' },
  { what: '1,000,000 quotes', text: '"'.repeat(1_000_000), code: 'too-many-entries' },
  { what: '1,000,000 closing brackets', text: ']'.repeat(1_000_000), code: 'too-many-entries' },
  { what: '1,000,000 empty lines', text: '\n'.repeat(1_000_000), code: 'too-many-entries' },
  { what: '500,000 comments', text: '#\n'.repeat(500_000), code: 'too-many-entries' },
  { what: '200,000 documents', text: '---\n'.repeat(200_000), code: 'too-many-entries' },
  { what: '300,000 directives', text: '%a\n'.repeat(300_000), code: 'too-many-entries' },
  { what: 'a line of 10 MB', text: `a: ${'x'.repeat(10_000_000)}`, code: 'file-too-large' },
  { what: 'only blanks', text: ' '.repeat(900_000), code: 'empty-file' },
  { what: 'only tabs', text: '\t'.repeat(900_000), code: 'empty-file' },
  { what: 'a quote that never ends', text: `a: "${'x '.repeat(400_000)}`, code: 'yaml-syntax' },
  { what: '19,000 times the same key', text: 'k: 1\n'.repeat(19_000), code: 'duplicate-key' },
  { what: 'a bomb of aliases', text: bomb(), code: 'alias' },
  { what: 'a tag of its own kind', text: 'a: !!js/function x', code: 'tag' },
  { what: 'a directive', text: '%TAG ! tag:x,2000:\n---\na: 1', code: 'directive' },
  { what: 'a NUL', text: 'a: \u0000', code: 'control-character' },
  { what: 'a bell that is escaped', text: 'a: "\\a"', code: 'control-character' },
  { what: 'half a character, escaped', text: 'a: "\\ud800"', code: 'control-character' },
  { what: 'writing turned around', text: 'a: \u202e', code: 'control-character' },
  { what: 'an escape sequence', text: 'a: \u001b[2J', code: 'control-character' },
  { what: 'a way to a prototype', text: '__proto__: { a: 1 }', code: 'forbidden-key' },
  { what: 'a constructor', text: 'constructor: { prototype: 1 }', code: 'forbidden-key' },
  { what: 'a ring of 4,000 findings', text: ring(4000), code: 'cycle' },
  { what: '19,000 options', text: options(19_000), code: 'too-many-options' },
  { what: '2,000 questions a thousand times', text: expansion(), code: 'expansion-too-large' },
  { what: 'a word of 500,000 letters', text: word('a'.repeat(500_000)), code: 'unknown-name' },
  {
    what: '30,000 joined lines',
    text: word('pain > 1 and '.repeat(30_000)),
    code: 'and-or-in-line',
  },
  { what: '6,000 names that nothing has', text: strangers(6000), code: 'unknown-name' },
  { what: '19,000 lines in one list', text: longList('all', 19_000), code: 'unknown-name' },
  { what: '18,000 lines in one negation', text: longList('none', 18_000), code: 'unknown-name' },
  { what: '500,000 brackets in a line', text: word('['.repeat(500_000)), code: 'unknown-form' },
]

function bomb(): string {
  const level = (i: number) => `b${i + 1}: &b${i + 1} [${Array(9).fill(`*b${i}`).join(', ')}]\n`
  return `b0: &b0 [x, x, x]\n${many(9, level)}`
}

function ring(size: number): string {
  return `${questions}findings:\n${many(size, (i) => `  f${i}: { when: f${(i + 1) % size} }\n`)}`
}

function options(count: number): string {
  const head = `${identity}questions:\n  q:\n    ask: Which?\n    type: choices\n    options:\n`
  return head + many(count, (i) => `      o${i}: x\n`)
}

function expansion(): string {
  const question = (i: number) => `      q${i}: { ask: "{w}?", type: yes-no }\n`
  const template = `templates:\n  t:\n    with: [w]\n    questions:\n${many(2000, question)}`
  return `${identity}${template}uses:\n${many(1000, (i) => `  u${i}: { template: t, w: x }\n`)}`
}

function word(line: string): string {
  return `${questions}findings:\n  f: { say: It is., when: "${line}" }\n`
}

function strangers(count: number): string {
  return `${questions}findings:\n${many(count, (i) => `  f${i}: { when: stranger-${i} }\n`)}`
}

function longList(combiner: string, count: number): string {
  const lines = many(count, () => '        - pain >= 7\n')
  return `${questions}findings:\n  f:\n    say: It is.\n    when:\n      ${combiner}:\n${lines}        - stranger\n`
}
