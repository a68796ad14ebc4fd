import { expect, test } from 'vitest'
import type { Place } from '../../../src/definition/place.ts'
import { type Facts, type Problem, problem } from '../../../src/definition/problem.ts'
import { parseYaml } from '../../../src/definition/read/parse-yaml.ts'

function problemsIn(source: string): readonly Problem[] {
  const problems: Problem[] = []
  parseYaml('x.yaml', source, (at: Place, facts: Facts) => {
    problems.push(problem(at, facts))
  })
  return problems
}

/** The code of the first problem and the part of the source it is shown at. */
function first(source: string): readonly [string, string] | undefined {
  const [found] = problemsIn(source)
  return found && [found.code, source.slice(found.at.span.start, found.at.span.end)]
}

test.for([
  'help: Pick every place that hurts.   # shown on ?',
  'when: occipital-block is yes # otherwise it has no class',
  'limits: 0 to 10              # obligatory',
  'review: { by: [], due: 2027-11-20 }   # past the date',
  'say: "A text in quotes # is whole"',
  'say: A text\n# and a comment of its own',
  'say: A place#1 without a blank',
  'say: |\n  A block # holds all\n',
])('%j loses nothing', (source) => {
  expect(problemsIn(source)).toEqual([])
})

test.for([
  ['say: Call # 5 now', '# 5 now'],
  ['ask: Is it #1?', '#1?'],
  ['say: Call   #5', '#5'],
  ['options: { }\nwhich: Block #2', '#2'],
  ['options:\n  a: Level # two', '# two'],
  ['aka:\n  - Ray # two', '# two'],
])('%j loses %j', ([source = '', lost]) => {
  expect(first(source)).toEqual(['cut-by-comment', lost])
})

test.for([
  ['{ when: q is one of [a, b] }', 'flow-needs-bullet', 'q is one of ['],
  ['{ say: It took {x} percent }', 'flow-needs-bullet', 'It took {'],
  ['say: {x} percent', 'flow-needs-bullet', 'percent'],
  ['- [a] b', 'flow-needs-bullet', 'b'],
  ['{ say: One, two }', 'flow-needs-bullet', 'two'],
  ['a: "no end\nb: 1', 'yaml-syntax', '"'],
  ['ask: Where: is it?', 'yaml-syntax', ''],
  ['a:\n\tb: 1', 'yaml-syntax', '\t'],
  ['a: *important*', 'alias', '*important*'],
  ['a: &b c', 'anchor', '&b'],
  ['a: !x c', 'tag', '!x'],
  ['%YAML 1.1\n---\na: 1', 'directive', '%YAML 1.1'],
  ['a: 1\n---\nb: 1', 'several-documents', '---'],
  ['a: 1\na: 2', 'duplicate-key', 'a'],
  ['"a": 1\na: 2', 'duplicate-key', 'a'],
  ['<<: { a: 1 }', 'merge-key', '<<'],
  ['{ [a]: 1 }', 'key-not-text', '['],
  ['prototype: 1', 'forbidden-key', 'prototype'],
  ['a: .nan', 'not-a-number', '.nan'],
  ['a: 1e999', 'not-a-number', '1e999'],
  ['a: 9007199254740993', 'rounded-number', '9007199254740993'],
  ['a: 0.12345678901234567', 'rounded-number', '0.12345678901234567'],
  ['', 'empty-file', ''],
  ['a: "\\u0007"', 'control-character', '"\\u0007"'],
] as const)('%j is refused: %s', ([source, code, part]) => {
  expect(first(source)?.[0]).toBe(code)
  if (part !== '') expect(first(source)?.[1]).toContain(part)
})

test('yes and no are texts, true is a truth, and a key is what it reads', () => {
  const tree = parseYaml('x.yaml', 'a: yes\n1: true\nc: 1.50\nnull: no', () => {})
  const entries = tree?.kind === 'map' ? [...tree.entries.values()] : []
  const values = entries.map(({ key, value }) => [key, value.kind === 'scalar' && value.value])
  expect(values).toEqual([
    ['a', 'yes'],
    ['1', true],
    ['c', 1.5],
    ['null', 'no'],
  ])
})
