import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type CaseFile, openCaseFile } from '../../src/definition/case-file.ts'
import { kneeYaml } from '../cli/knee.ts'
import { anyEdited } from '../support/any-edited-text.ts'

const open = (text: string): CaseFile => openCaseFile('cases.yaml', new TextEncoder().encode(text))

const added = 'new:\n  title: New\n'

const add = (text: string) => open(text).add('new', added)

describe('a case is added', () => {
  test.for([
    { where: 'to nothing', before: '', after: 'cases:\n  new:\n    title: New\n' },
    {
      where: 'to comments alone',
      before: '# mine\n',
      after: '# mine\n\ncases:\n  new:\n    title: New\n',
    },
    {
      where: 'to a file without cases, and without an end of its last line',
      before: 'a: 1',
      after: 'a: 1\n\ncases:\n  new:\n    title: New\n',
    },
    {
      where: 'to a key with nothing behind it',
      before: 'cases: # here\nb: 1\n',
      after: 'cases: # here\n  new:\n    title: New\nb: 1\n',
    },
    {
      where: 'to empty braces',
      before: 'cases: {}\nb: 1\n',
      after: 'cases:\n  new:\n    title: New\nb: 1\n',
    },
    {
      where: 'behind the last case, before what follows',
      before: 'cases:\n  a: { b: 1 } # one\n\n# two\nb: 1\n',
      after: 'cases:\n  a: { b: 1 } # one\n\n  new:\n    title: New\n\n# two\nb: 1\n',
    },
    {
      where: 'as close as the cases stand',
      before: 'cases:\n    a: { b: 1 }\n    c: { b: 1 }\n',
      after: 'cases:\n    a: { b: 1 }\n    c: { b: 1 }\n    new:\n      title: New\n',
    },
    {
      where: 'behind the remarks of the last case',
      before: 'cases:\n  a:\n    b: 1\n    # one\n\n  # two\n',
      after: 'cases:\n  a:\n    b: 1\n    # one\n\n  # two\n\n  new:\n    title: New\n',
    },
    {
      where: 'behind a block of lines',
      before: 'cases:\n  a:\n    b: |\n      one\n\n      two\nc: 1\n',
      after: 'cases:\n  a:\n    b: |\n      one\n\n      two\n\n  new:\n    title: New\nc: 1\n',
    },
    {
      where: 'with the newlines of the file',
      before: 'cases:\r\n  a: 1\r\n',
      after: 'cases:\r\n  a: 1\r\n\r\n  new:\r\n    title: New\r\n',
    },
  ])('$where', ({ before, after }) => {
    expect(add(before)).toBe(after)
  })
})

test.for([
  { where: 'cases stand in braces', text: 'cases: { a: 1 }\n' },
  { where: 'all stands in braces', text: '{ cases: {} }\n' },
  { where: 'cases are no map', text: 'cases: [a]\n' },
  { where: 'the file is a list', text: '- a\n' },
  { where: 'the id is there', text: 'cases:\n  new: 1\n' },
  {
    where: 'the empty lines behind it are said by the last case',
    text: 'cases:\n  a: |+\n    b\n\n',
  },
])('no case is added where $where', ({ text }) => {
  expect(add(text)).toBeUndefined()
})

test('a file that cannot be read has its problems, and takes no case', () => {
  const file = open('a: "')
  expect(file.problems.map(({ code }) => code)).toEqual(['yaml-syntax'])
})

test('the ids of its cases are known', () => {
  expect(open(kneeYaml).ids).toEqual(['sore'])
  expect(open('').ids).toEqual([])
})

test('however a file is laid out, it says what it said and one case more, letter for letter', () => {
  void fc.assert(
    fc.property(anyEdited([kneeYaml], 'all'), ({ after: text }) => {
      const more = add(text)
      if (more === undefined) return
      const said = parse(text)
      expect(parse(more)).toEqual({ ...said, cases: { ...said.cases, new: { title: 'New' } } })
      const lines = more.split('\n')
      const at = lines.findIndex((line) => line.trim() === 'new:')
      const without = lines.filter((_, index) => index < at || index > at + 1).join('\n')
      const spaced = lines.filter((_, index) => index < at - 1 || index > at + 1).join('\n')
      expect([without, spaced].map((one) => one.trimEnd())).toContain(text.trimEnd())
    }),
  )
})
