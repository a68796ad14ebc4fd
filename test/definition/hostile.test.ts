import { expect, test } from 'vitest'
import { position } from '../../src/text/position.ts'
import { hostileTexts } from './hostile-texts.ts'
import { identity, loadFiles, loadText } from './load-text.ts'

test.for(hostileTexts)('$what come to an end: $code', { timeout: 30_000 }, ({ text, code }) => {
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
  const bytes = new TextEncoder().encode(
    `\ufeff${identity}questions:\n  a: { ask: Is it?, type: yes-no }\n`,
  )
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
