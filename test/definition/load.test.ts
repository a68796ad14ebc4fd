import fc from 'fast-check'
import { expect, test } from 'vitest'
import { problemCodes } from '../../src/definition/problem.ts'
import { problemToJson } from '../../src/definition/problem-to-json.ts'
import { renderProblem } from '../../src/definition/render-problem.ts'
import { codes, headlines, identity, loadFiles, loadText } from './load-text.ts'
import { sample } from './sample.ts'

test('a questionnaire comes out linked, expanded and plain', () => {
  const { questionnaire, problems } = loadText(sample)
  expect(problems).toEqual([])
  expect(questionnaire).toMatchSnapshot()
  expect(JSON.parse(JSON.stringify(questionnaire))).toEqual(questionnaire)
})

test('included files add entries to the same maps', () => {
  const { questionnaire, problems } = loadFiles({
    'main.yaml': `${identity}include: [more/findings.yaml, more/questions.yaml]\n`,
    'more/findings.yaml': 'findings:\n  severe: { when: pain >= 7, say: Severe. }\n',
    'more/questions.yaml': 'questions:\n  pain: { ask: How bad?, type: number, limits: 0 to 10 }\n',
  })
  expect(problems).toEqual([])
  expect(questionnaire?.findings.map(({ id }) => id)).toEqual(['severe'])
  expect(questionnaire?.sections).toEqual([
    { id: 'questions', title: 'Sample', checklist: false, questions: ['pain'] },
  ])
})

test('an id given in two files is shown in both', () => {
  const question = 'questions:\n  pain: { ask: How bad?, type: yes-no, record: true }\n'
  const loaded = loadFiles({
    'main.yaml': `${identity}include: [more.yaml]\n${question}`,
    'more.yaml': question,
  })
  expect(loaded.problems.map(({ code, at }) => `${code} ${at.file}`)).toEqual([
    'duplicate-id more.yaml',
  ])
  const [shown] = loaded.problems.map((problem) => renderProblem(problem, loaded.files))
  expect(shown).toContain('main.yaml:11:3 it stands here first')
})

test('problems come file by file in the order of reading, from top to bottom', () => {
  const loaded = loadFiles({
    'main.yaml': `${identity}include: [b.yaml, a.yaml]\ntitel: x\nquestions: { q: { ask: Which?, type: yes-no } }\nfindings: { f: { when: nothing } }\n`,
    'a.yaml': 'findings: { g: { when: nothing } }\n',
    'b.yaml': 'findings: { h: { when: nothing }, i: { when: 1 } }\n',
  })
  const places = loaded.problems.map(({ at }) => `${at.file} ${at.span.start}`)
  expect(codes(loaded)).toEqual([
    'unknown-key',
    'unknown-name',
    'unknown-name',
    'not-a-condition',
    'unknown-name',
  ])
  expect(places.map((place) => place.split(' ')[0])).toEqual([
    'main.yaml',
    'main.yaml',
    'b.yaml',
    'b.yaml',
    'a.yaml',
  ])
})

test('a mistake in a template is one mistake, however often the template is used', () => {
  const loaded = loadText(
    sample
      .replace('when: before >= 2', 'when: befor >= 2')
      .replace('uses:', 'uses:\n  second: { template: block, which: second }')
      .replace('questions: [first]', 'questions: [first, second]'),
  )
  expect(headlines(loaded)).toEqual([
    '50:94 error: nothing is called "befor" (in the use "first") [unknown-name]',
  ])
})

test('one mistake makes no others', () => {
  const misspelt = (from: string, to: string): readonly string[] =>
    codes(loadText(sample.replace(from, to)))
  expect(misspelt('    type: yes-no', '    typ: yes-no')).toEqual(['unknown-key'])
  expect(misspelt('    title: Severe\n', '    titel: Severe\n')).toEqual(['unknown-key'])
  expect(misspelt('    limits: 0 to 10', '    limits: ten')).toEqual(['bad-value'])
  expect(misspelt('template: block', 'template: blok')).toEqual(['unknown-name'])
  expect(misspelt('which: first,', 'wich: first,')).toEqual(['unknown-word-given'])
  expect(misspelt('sudden is yes', 'sudden is maybe')).toEqual(['unknown-option'])
  expect(misspelt('findings:\n  severe', 'fndings:\n  severe')).toEqual(['unknown-key'])
})

test('what is wrong is found wherever it stands', () => {
  const bad = sample
    .replace('sudden is no', 'suden is no')
    .replace('site includes neck', 'site is neck')
    .replace('year: 2018', 'year: recently')
    .replace('topics: { rest', 'topics: { rst')
    .replace('every topic is withheld', 'every topic is withhold')
  expect(codes(loadText(bad))).toEqual([
    'unknown-name',
    'line-does-not-fit',
    'wrong-type',
    'unknown-word',
    'unknown-name',
  ])
})

test('a problem for another program has its place in lines and columns', () => {
  const { problems, files } = loadText(sample.replace('sudden is yes', 'suden is yes'))
  expect(problems.map((problem) => problemToJson(problem, files))).toEqual([
    {
      code: 'unknown-name',
      severity: 'error',
      file: 'main.yaml',
      line: 94,
      column: 11,
      endLine: 94,
      endColumn: 16,
      message: 'nothing is called "suden"',
      help: 'did you mean "sudden"?',
      fix: [
        {
          file: 'main.yaml',
          line: 94,
          column: 11,
          endLine: 94,
          endColumn: 16,
          text: 'sudden',
        },
      ],
    },
  ])
})

/** For machines that do much else at once; nothing here is about time. */
const patience = { timeout: 60_000 }

/** Loads, renders, and looks at what comes out as a reader would. */
function holds(content: string | Uint8Array): void {
  const { questionnaire, problems, files } = loadText(content)
  expect(questionnaire === undefined).toBe(problems.some(({ severity }) => severity === 'error'))
  for (const problem of problems) {
    expect(problemCodes).toContain(problem.code)
    const { start, end } = problem.at.span
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThanOrEqual(start)
    expect(renderProblem(problem, files)).toContain(`[${problem.code}]`)
  }
}

test('no bytes at all can stop the loader', patience, () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), holds))
})

test('no text can stop the loader', patience, () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), holds))
})

const piece = fc.constantFrom(
  ...[
    'questions',
    'findings',
    'uses',
    'templates',
    'when',
    'all',
    'pain',
    'constructor',
    'is',
    'yes',
  ],
  ...[
    ':',
    ': ',
    '- ',
    '\n',
    '\n  ',
    '\n    ',
    '{',
    '}',
    '[',
    ']',
    ', ',
    '"',
    "'",
    ' #',
    '? ',
    '|',
    '>',
  ],
  ...[
    '&a ',
    '*a',
    '!!str ',
    '%',
    '---\n',
    '<<',
    '~',
    '1e9',
    '.inf',
    'null',
    '\t',
    'toString',
    '{x}',
  ],
)

test('nothing that looks like YAML can stop the loader', patience, () => {
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
  fc.assert(fc.property(text, holds), { numRuns: 300 })
  fc.assert(
    fc.property(text, (body) => holds(identity + body)),
    { numRuns: 300 },
  )
})

/** A change to a text: some of it left out, doubled, or something else put in. */
const change = fc.record({
  at: fc.nat({ max: sample.length }),
  length: fc.nat({ max: 30 }),
  put: fc.oneof(fc.constant(''), piece, fc.string({ maxLength: 5 })),
})

test('no change to a good questionnaire can stop the loader', patience, () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      holds(
        changes.reduce(
          (text, { at, length, put }) => text.slice(0, at) + put + text.slice(at + length),
          sample,
        ),
      )
    }),
    { numRuns: 200 },
  )
})

const lines = sample.split('\n')

test('lines left out, doubled or swapped cannot stop the loader', patience, () => {
  const index = fc.nat({ max: lines.length - 1 })
  fc.assert(
    fc.property(index, index, fc.constantFrom('drop', 'double', 'swap'), (one, other, how) => {
      const changed = lines.flatMap((line, at) => {
        if (at !== one) return [how === 'swap' && at === other ? (lines[one] ?? '') : line]
        if (how === 'drop') return []
        return how === 'double' ? [line, line] : [lines[other] ?? '']
      })
      holds(changed.join('\n'))
    }),
    { numRuns: 150 },
  )
})
