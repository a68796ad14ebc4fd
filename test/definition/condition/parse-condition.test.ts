import { expect, test } from 'vitest'
import { parseCondition } from '../../../src/definition/condition/parse-condition.ts'
import type { RawCondition } from '../../../src/definition/condition/raw-condition.ts'
import { describe } from '../../../src/definition/describe-problem.ts'
import { type Problem, problem } from '../../../src/definition/problem.ts'
import { parseYaml } from '../../../src/definition/read/parse-yaml.ts'

/** A condition as read, without places, and the problems with it. */
function parse(text: string): { condition: unknown; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const report = (...[at, facts]: Parameters<typeof problem>) => {
    problems.push(problem(at, facts))
  }
  const tree = parseYaml('x.yaml', `when:\n${text.replace(/^/gm, '  ')}\n`, report)
  const when = tree?.kind === 'map' ? tree.entries.get('when')?.value : undefined
  return { condition: when && bare(parseCondition(when, report)), problems }
}

function bare(condition: RawCondition): unknown {
  return JSON.parse(JSON.stringify(condition), (key, value) => {
    if (key === 'place' || key === 'line') return undefined
    return value?.text !== undefined && Object.keys(value).length === 1 ? value.text : value
  })
}

const q = { subject: 'q' }

test.for([
  ['q is o', { kind: 'is', ...q, is: 'is', options: ['o'] }],
  ['q is not o', { kind: 'is', ...q, is: 'is-not', options: ['o'] }],
  ['q is one of [a, b-c, d2]', { kind: 'is', ...q, is: 'is-one-of', options: ['a', 'b-c', 'd2'] }],
  ['q is one of [a]', { kind: 'is', ...q, is: 'is-one-of', options: ['a'] }],
  ['q includes o', { kind: 'includes', ...q, includes: 'any', options: ['o'] }],
  ['q includes any of [a, b]', { kind: 'includes', ...q, includes: 'any', options: ['a', 'b'] }],
  ['q includes all of [a,b]', { kind: 'includes', ...q, includes: 'all', options: ['a', 'b'] }],
  ['q includes none of [ a ]', { kind: 'includes', ...q, includes: 'none', options: ['a'] }],
  ['q >= 7', { kind: 'compare', ...q, compare: '>=', bound: 7 }],
  ['q > -7.5', { kind: 'compare', ...q, compare: '>', bound: -7.5 }],
  ['q<7', { kind: 'compare', ...q, compare: '<', bound: 7 }],
  ['q <= 0', { kind: 'compare', ...q, compare: '<=', bound: 0 }],
  ['q = 7', { kind: 'compare', ...q, compare: '=', bound: 7 }],
  ['q between 4 and 6', { kind: 'between', ...q, low: 4, high: 6 }],
  ['q between -1 and -1', { kind: 'between', ...q, low: -1, high: -1 }],
  ['q is answered', { kind: 'state', ...q, is: 'answered' }],
  ['q is unknown', { kind: 'state', ...q, is: 'unknown' }],
  ['q', { kind: 'bare', ...q, negated: false }],
  ['not q', { kind: 'bare', ...q, negated: true }],
  ['use-1.q  is   o', { kind: 'is', subject: 'use-1.q', is: 'is', options: ['o'] }],
  ['urgency at least soon', { kind: 'urgency', at: 'least', urgency: 'soon' }],
  ['urgency at most soon', { kind: 'urgency', at: 'most', urgency: 'soon' }],
  ['any topic is later', { kind: 'is', subject: 'any-topic', is: 'is', options: ['later'] }],
  [
    'every topic is not later',
    { kind: 'is', subject: 'every-topic', is: 'is-not', options: ['later'] },
  ],
  ['q is possible', { kind: 'possible', of: { kind: 'bare', ...q, negated: false } }],
  ['not q is possible', { kind: 'possible', of: { kind: 'bare', ...q, negated: true } }],
  [
    'not q is not established',
    { kind: 'not-established', of: { kind: 'bare', ...q, negated: true } },
  ],
  [
    'q >= 7 is not established',
    { kind: 'not-established', of: { kind: 'compare', ...q, compare: '>=', bound: 7 } },
  ],
] as const)('%s is a line', ([line, raw]) => {
  expect(parse(line)).toEqual({ condition: raw, problems: [] })
})

test('bullets nest', () => {
  const text =
    'all:\n  - a\n  - at least: 2\n    of:\n      - b\n      - any: [c]\n      - none:\n          - d'
  const named = (subject: string) => ({ kind: 'bare', subject, negated: false })
  expect(parse(text)).toEqual({
    problems: [],
    condition: {
      kind: 'all',
      of: [
        named('a'),
        {
          kind: 'at-least',
          count: 2,
          of: [named('b'), { kind: 'any', of: [named('c')] }, { kind: 'none', of: [named('d')] }],
        },
      ],
    },
  })
})

test.for([
  ['q is one of a, b', 'unknown-form', 'write "q is one of [a, b]"'],
  ['q is one of [a b]', 'unknown-form', 'write "q is one of [a, b]"'],
  ['q is [a, b]', 'unknown-form', 'write "q is one of [a, b]"'],
  ['q includes a, b', 'unknown-form', 'write "q includes any of [a, b]"'],
  ['q includes all of a', 'unknown-form', 'write "q includes all of [a]"'],
  ['q is not answered', 'unknown-form', 'write\nnone:\n  - q is answered'],
  ['q is not one of [a]', 'unknown-form', 'write\nnone:\n  - q is one of [a]'],
  ['not q is yes', 'unknown-form', 'write "q is not yes"'],
  ['not q >= 7', 'unknown-form', 'write\nnone:\n  - q >= 7'],
  ['q between 4', 'unknown-form', 'write "q between 4 and 6"'],
  ['q >=', 'unknown-form', 'write "q >= 7"'],
  ['urgency at soon', 'unknown-form', 'write "urgency at least urgent"'],
  ['q == 7', 'unknown-operator', 'did you mean "="?'],
  ['q == o', 'unknown-operator', 'did you mean "is"?'],
  ['q != o', 'unknown-operator', 'did you mean "is not"?'],
  ['q => 7', 'unknown-operator', 'did you mean ">="?'],
  ['q inclues o', 'unknown-operator', 'did you mean "includes"?'],
  ['q contains o', 'unknown-operator', 'did you mean "includes"?'],
  ['q constructor o', 'unknown-operator', undefined],
  ['q = yes', 'bound-not-a-number', 'write "q is yes"'],
  ['q >= 1e3', 'bound-not-a-number', undefined],
  ['q >= 1234567890123456', 'bound-not-a-number', undefined],
  ['q between 6 and 4', 'bounds-reversed', 'write "between 4 and 6"'],
  ['a and b', 'and-or-in-line', 'write\nall:\n  - a\n  - b'],
  ['a or q between 4 and 6', 'and-or-in-line', 'write\nany:\n  - a\n  - q between 4 and 6'],
  ['q: yes', 'unknown-combiner', 'a line has no colon: q is yes'],
  ['- a\n- b', 'list-without-combiner', 'write\nall:\n  - a\n  - b'],
  ['all: []', 'combiner-without-list', undefined],
  ['at least: two\nof: [a]', 'bound-not-a-number', undefined],
  ['at least: 0\nof: [a]', 'count-out-of-range', undefined],
  ['{}', 'not-a-condition', undefined],
  ['7', 'not-a-condition', undefined],
  ["'  '", 'not-a-condition', undefined],
] as const)('%s is explained: %s', ([text, code, help]) => {
  const { problems } = parse(text)
  expect(problems.map((one) => one.code)).toEqual([code])
  expect(problems.map((one) => describe(one).help)).toEqual([help])
})

test('a mistake in quotes and one in bullets are each shown at the word', () => {
  const source = (text: string) => {
    const [found] = parse(text).problems
    const { start, end } = found?.at.span ?? { start: 0, end: 0 }
    return `when:\n${text.replace(/^/gm, '  ')}\n`.slice(start, end)
  }
  expect(source('all:\n  - "q == 7"')).toBe('==')
  expect(source('any: [a, q is not]')).toBe('q is not')
  expect(source('"q\\x20== 7"')).toBe('"q\\x20== 7"')
})
