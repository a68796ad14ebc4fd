import { expect, test } from 'vitest'
import { position } from '../../src/text/position.ts'
import { identity, loadFiles, loadText } from './load-text.ts'

const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('')

const questions = `${identity}questions:
  pain: { ask: How bad is it?, type: number, limits: 0 to 10 }
`

test.for([
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
  { what: '500,000 brackets in a line', text: word('['.repeat(500_000)), code: 'unknown-form' },
])('$what come to an end: $code', { timeout: 30_000 }, ({ text, code }) => {
  const { questionnaire, problems, files } = loadText(text)
  expect(questionnaire).toBeUndefined()
  const found = problems.find((problem) => problem.code === code)
  expect(problems.map((problem) => problem.code)).toContain(code)
  const { file, span } = found?.at ?? { file: '', span: { start: -1, end: -1 } }
  expect(file).toBe('main.yaml')
  expect(span.end).toBeGreaterThanOrEqual(span.start)
  expect(span.end).toBeLessThanOrEqual(Math.max(1, (files.get(file) ?? '').length + 1))
  expect(position(files.get(file) ?? '', span.start).line).toBeGreaterThan(0)
})

test('bytes that are no text are located', () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('title: ü\nid: '), 0xff, 0x20])
  const { problems } = loadText(bytes)
  const at = { file: 'main.yaml', span: { start: 13, end: 14 } }
  expect(problems).toEqual([{ code: 'invalid-utf-8', severity: 'error', byte: 14, at }])
})

test('a byte-order mark is not part of the text', () => {
  const bytes = new TextEncoder().encode(`\ufeff${questions}`)
  expect(loadText(bytes).questionnaire?.id).toBe('sample')
})

test.for([
  '/etc/passwd',
  '../secret.yaml',
  'a/../../b.yaml',
  'C:/windows.yaml',
  'a\\b.yaml',
  '~/x.yaml',
  'a//b.yaml',
  '..',
  '.',
])('the path %s is not followed', (path) => {
  const text = `${identity}include: ['${path}']\n`
  const { problems, files } = loadFiles({ 'main.yaml': text, [path]: 'questions: {}' })
  expect(problems.map(({ code }) => code)).toContain('outside-folder')
  expect([...files.keys()]).toEqual(['main.yaml'])
})

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
