import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { anyEdited, anySigns } from '../../support/any-edited-text.ts'
import { codes, loadText } from '../load-text.ts'
import { commentsOf, formatted } from './formatted.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

function yamlIn(folder: string): readonly string[] {
  const paths = readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
  return paths.filter((path) => path.endsWith('.yaml')).map((path) => `${folder}/${path}`)
}

const paths = [...yamlIn('questionnaires'), ...yamlIn('docs/examples')]
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')
const texts = paths.map((path) => formatted(read(path)) ?? '')

test.for(paths)('%s is in form', (path) => {
  const text = read(path)
  expect(formatted(text)).toBe(text)
})

test('what a text says stays, with its comments, and a second time changes nothing', {
  timeout: 60_000,
}, () => {
  void fc.assert(
    fc.property(anyEdited(texts, 'all'), ({ after }) => {
      // Were it left as it was, all else would hold too.
      expect(formatted(after)).toMatch(/^(( {2})*\S.*\n|\n)+$/)
      expectSame(after)
    }),
    { numRuns: 60 },
  )
})

test('however a text was laid out, it comes to the same', { timeout: 60_000 }, () => {
  void fc.assert(
    fc.property(anyEdited(texts, 'moves'), ({ before, after }) => {
      expect(withoutColumns(formatted(after))).toBe(withoutColumns(before))
    }),
    { numRuns: 100 },
  )
})

test('no text of signs makes it fail', { timeout: 60_000 }, () => {
  void fc.assert(fc.property(anySigns, expectSame), { numRuns: 20_000 })
})

const problems = yamlIn('test/problems').filter((path) => !/\/too-|not-utf/.test(path))

test.for(problems)('%s keeps its problems', (path) => {
  const text = read(path)
  const form = formatted(text)
  if (form !== undefined) expect(codes(loadText(form))).toEqual(codes(loadText(text)))
})

/** Of the comments beside lines, which keep their column. */
function withoutColumns(text: string | undefined): string | undefined {
  return text?.replace(/ +#/g, ' #')
}

function expectSame(text: string): void {
  const form = formatted(text)
  if (form === undefined) return
  expect(contentOf(form)).toBe(contentOf(text))
  expect(commentsOf(form)).toEqual(commentsOf(text))
  expect(formatted(form)).toBe(form)
}

/** What the parser alone makes of a text, its keys in order. */
function contentOf(text: string): string {
  return JSON.stringify(parse(text, { uniqueKeys: false, logLevel: 'silent' }))
}
