import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readAnswers } from '../src/answer/read-answers.ts'
import { LONGEST_TEXT } from '../src/answer/validate-answer.ts'
import { mostWeight } from '../src/definition/expand/weigh.ts'
import { type Loaded, load } from '../src/definition/load.ts'
import { problemCodes } from '../src/definition/problem.ts'
import { mostIncludes } from '../src/definition/read/read-files.ts'
import { readResponse } from '../src/definition/read-response.ts'
import { renderProblem } from '../src/definition/render-problem.ts'
import { questionnaire as questionnaireShape } from '../src/definition/shape/questionnaire.ts'
import { assess } from '../src/engine/assess.ts'
import { compile } from '../src/engine/compile.ts'
import { standingOf } from '../src/engine/stand.ts'
import { NO, UNKNOWN, YES } from '../src/engine/truth-bits.ts'
import { verifyCase } from '../src/engine/verify-case.ts'
import type { Questionnaire } from '../src/model/questionnaire.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const language = read('docs/language.md')
const readme = read('README.md')

type Block = { readonly text: string; readonly isPart: boolean }

const blocksOf = (page: string): readonly Block[] =>
  [...page.matchAll(/^```yaml( part)?\n([\s\S]*?)^```$/gm)].map(([, part, text = '']) => ({
    text,
    isPart: part !== undefined,
  }))

const blocks = blocksOf(language)
const wholes = [...blocks, ...blocksOf(readme)].filter(({ isPart }) => !isPart)
const parts = blocks.filter(({ isPart }) => isPart).map(({ text }) => text)

/** A part that begins with a path stands for the file there; the others belong to the first sample. */
const pathOf = (part: string): string | undefined => /^# (\S+\.yaml)\n/.exec(part)?.[1]
const named = new Map(parts.flatMap((part) => [[pathOf(part) ?? '', part]] as const))
const response = parts.find((part) => part.startsWith('# a response\n')) ?? ''
const pieces = parts.filter((part) => pathOf(part) === undefined && part !== response)

function loadFiles(files: ReadonlyMap<string, string>): Loaded {
  return load('main.yaml', (path) => {
    const text = files.get(path)
    return text === undefined
      ? { kind: 'missing' }
      : { kind: 'bytes', bytes: new TextEncoder().encode(text) }
  })
}

/** The first sample with all the pieces that belong to it, and one more. */
function loadKnee(more = ''): Loaded {
  const files = new Map([...pieces, more].map((text, at) => [`${at}.yaml`, text]))
  if (more === '') files.delete(`${pieces.length}.yaml`)
  const include = `include: [${[...files.keys()].join(', ')}]\n`
  return loadFiles(files.set('main.yaml', `${wholes[0]?.text}${include}`))
}

const told = ({ problems, files }: Loaded): readonly string[] =>
  problems.map((problem) => renderProblem(problem, files))

function sound(loaded: Loaded): Questionnaire {
  expect(told(loaded)).toEqual([])
  if (loaded.questionnaire === undefined) throw new Error('it has no problem, and did not load')
  return loaded.questionnaire
}

/** The rows of the table whose first line is this, as cells. */
function table(...header: readonly string[]): readonly (readonly string[])[] {
  const lines = language.split('\n')
  const start = lines.indexOf(`| ${header.join(' | ')} |`)
  if (start < 0) throw new Error(`there is no table with ${header.join(', ')}`)
  const end = lines.findIndex((line, at) => at > start && !line.startsWith('|'))
  const rows = lines.slice(start + 2, end).map((line) => line.slice(1, -1).split(' | '))
  return rows.map((cells) => cells.map((cell) => cell.trim()))
}

const codesIn = (cell = ''): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)

const quoted = (line: string): string => JSON.stringify(line)

describe('the samples', () => {
  test('each is a whole questionnaire or marked as a part', () => {
    expect(wholes.map(({ text }) => text.split('\n')[0])).toEqual(
      wholes.map(() => 'questionnaire: 1'),
    )
    expect(wholes.length).toBeGreaterThanOrEqual(3)
    expect(pieces.length).toBeGreaterThanOrEqual(10)
    expect(response).not.toBe('')
  })

  test.for(wholes)('a whole one has no problems: $text', ({ text }) => {
    sound(loadFiles(new Map([...named, ['main.yaml', text]])))
  })

  test('the pieces are one questionnaire without problems, and its cases come out as told', () => {
    const knee = sound(loadKnee())
    const program = compile(knee)
    expect(knee.cases.map((one) => [one.id, verifyCase(program, one)])).toEqual(
      knee.cases.map(({ id }) => [id, []]),
    )
    const topics = knee.cases.flatMap(({ expect: { topics } }) => Object.values(topics ?? {}))
    expect(new Set(topics)).toEqual(
      new Set(['discuss', 'later', 'may-apply', 'not-relevant', 'withheld']),
    )
  })

  test('the response answers them', () => {
    const knee = sound(loadKnee())
    const result = readResponse('answers.yaml', new TextEncoder().encode(response), knee)
    expect(result.problems).toEqual([])
    expect(result.response.answers.size).toBe(6)
    const naming = (name: string) => {
      const bytes = new TextEncoder().encode(response.replace('sore-knee@0.1.0', name))
      return readResponse('answers.yaml', bytes, knee).problems.map(({ severity }) => severity)
    }
    expect([naming('sore-knee@0.2.0'), naming('stiff-knee')]).toEqual([['warning'], ['error']])
  })

  test('a measure, open red flags and what settles a topic come out as told', () => {
    const knee = sound(loadKnee())
    const { answers } = readAnswers(knee, { worst: 8, 'stairs-days': 20 })
    const { findings, measures, topics, redFlags } = assess(compile(knee), answers)
    expect(findings.get('hard-days')).toBe('unknown')
    expect(measures.get('bad-days')).toMatchObject({ defined: 'yes', atLeast: 20, atMost: 31 })
    expect(topics[0]?.settledBy).toEqual(['after-fall'])
    expect(redFlags.map(({ settledBy }) => settledBy)).toEqual([['locked'], ['after-fall']])
  })
})

describe('the lines', () => {
  const lines = table('a line about', 'is written').flatMap(([, cell]) => codesIn(cell))
  const checkLines = table('line', 'it holds where').flatMap(([cell]) => codesIn(cell))

  test.for(lines)('%s', (line) => {
    sound(loadKnee(`findings: { line-of-the-table: { when: ${quoted(line)}, say: It holds. } }\n`))
  })

  test.for(checkLines)('in a check: %s', (line) => {
    sound(loadKnee(`checks: [{ name: line of the table, never: ${quoted(line)} }]\n`))
    const elsewhere = loadKnee(`findings: { it: { when: ${quoted(line)}, say: It holds. } }\n`)
    expect(elsewhere.problems.map(({ code }) => code)).toEqual(['check-only-line'])
  })
})

describe('the truth tables', () => {
  const identity = (wholes[0]?.text ?? '').split('questions:')[0]
  const truthOf = (when: string, answers: Readonly<Record<string, string>>): string | undefined => {
    const loaded = loadFiles(
      new Map([
        [
          'main.yaml',
          `${identity}questions:
  gate: { ask: Gate?, type: yes-no }
  q: { ask: Q?, type: yes-no, when: gate is yes }
  one: { ask: One?, type: yes-no, record: true }
  other: { ask: Other?, type: yes-no, record: true }
findings: { it: { when: ${when}, say: It holds. } }
`,
        ],
      ]),
    )
    const { questionnaire } = loaded
    if (questionnaire === undefined) throw new Error(told(loaded).join('\n'))
    const given = readAnswers(questionnaire, answers)
    return assess(compile(questionnaire), given.answers).findings.get('it')
  }

  test.for(
    table('line', 'answer yes', 'answer no', 'unknown or declined', 'not asked', 'not enabled'),
  )('%s', ([line, yes, no, unsaid, notAsked, disabled]) => {
    const [when = ''] = codesIn(line)
    const come = (q: string): string | undefined => truthOf(when, { gate: 'yes', q })
    expect([come('yes'), come('no'), come('unknown'), come('declined')]).toEqual([
      yes,
      no,
      unsaid,
      unsaid,
    ])
    expect(truthOf(when, { gate: 'yes' })).toBe(notAsked)
    expect(truthOf(when, { gate: 'no', q: 'yes' })).toBe(disabled)
  })

  test.for(table('one', 'other', '`all`', '`any`', '`none`'))(
    '%s and %s',
    ([one = '', other = '', ...truths]) => {
      const found = ['all', 'any', 'none'].flatMap((combiner) => {
        const when = `{ ${combiner}: [one is yes, other is yes] }`
        return [truthOf(when, { one, other }), truthOf(when, { one: other, other: one })]
      })
      expect(found).toEqual(truths.flatMap((truth) => [truth, truth]))
    },
  )

  test('the standings, row by row', () => {
    const footing = { stopped: false, relevant: YES, first: YES }
    expect(table('what is established', 'standing').map(([, cell]) => codesIn(cell))).toEqual(
      [
        { ...footing, stopped: true },
        { ...footing, relevant: NO },
        { ...footing, relevant: UNKNOWN },
        { ...footing, first: UNKNOWN & NO },
        { ...footing, first: YES & UNKNOWN },
        { ...footing, first: YES & YES },
      ].map((row) => [standingOf(row)]),
    )
  })
})

describe('the slips', () => {
  const slips = table('written', '`nuchal check` says', 'write').map(([written, says, write]) => ({
    written: codesIn(written)[0] ?? '',
    says: says?.replace(/`(\[[a-z-]+\])`$/, '$1'),
    write: codesIn(write)[0] ?? '',
  }))

  const withLine = (line: string): Loaded => {
    const rest = line.startsWith('when') ? 'say: It hurts.' : 'when: worst >= 7'
    return loadKnee(`findings:\n  slip:\n    ${line}\n    ${rest}\n`)
  }

  test.for(slips)('$written', ({ written, says, write }) => {
    const headlines = told(withLine(written)).map((problem) => problem.split('\n')[0] ?? '')
    expect(headlines.map((line) => line.replace(/^.*? (error|warning): /, ''))).toEqual([says])
    sound(withLine(write))
  })
})

describe('what this implementation decides', () => {
  const identity = (wholes[0]?.text ?? '').split('questions:')[0]
  const decided = loadFiles(
    new Map([
      [
        'main.yaml',
        `${identity}questions:
  worst: { ask: Worst?, type: number, limits: 0 to 10 }
  gate: { ask: Gate?, type: yes-no }
  behind: { ask: Behind?, type: yes-no, when: gate is answered }
measures:
  nothing: { difference: [worst, worst] }
  one: { count of: [gate is yes, gate is no] }
classes:
  mixed:
    rows:
      - { class: gate-so, when: gate is yes }
      - { class: high, when: worst >= 7 }
      - { class: low, otherwise: true }
findings:
  some: { when: worst >= 0, say: It is a number. }
  not-low: { when: "mixed is one of [gate-so, high]", say: It is not low. }
  asked: { when: behind is yes, say: It is so. }
red flags:
  hot: { when: worst >= 9, urgency: urgent, say: Hot., do: Cool it., basis: project }
topics:
  second:
    title: Second
    kind: self-care
    rank: { order: 2, because: Of the example. }
    relevant when: { any: [gate is yes, gate is no] }
    first: [{ finding: asked, say: This first. }]
    evidence: { grade: guideline, say: None. }
    ask your provider: [{ id: second-when, ask: When? }]
  first:
    title: First
    kind: self-care
    rank: { order: 1, because: Of the example. }
    relevant when: worst >= 7
    evidence: { grade: guideline, say: None. }
    ask your provider: [{ id: first-when, ask: When? }]
cases:
  urgent:
    title: Urgent
    answers: { worst: 9 }
    expect: { urgency: { at least: soon } }
`,
      ],
    ]),
  )
  const { questionnaire } = decided
  if (questionnaire === undefined) throw new Error(told(decided).join('\n'))
  const program = compile(questionnaire)
  const follows = (values: Readonly<Record<string, unknown>>) =>
    assess(program, readAnswers(questionnaire, values).answers)

  test('inputs of a measure count as independent', () => {
    const { measures } = follows({})
    expect(measures.get('nothing')).toMatchObject({ atLeast: 0, atMost: 10 })
    expect(measures.get('one')).toMatchObject({ atLeast: 0, atMost: 2 })
  })

  test('limits settle measures, not answers', () => {
    expect(follows({}).findings.get('some')).toBe('unknown')
  })

  test('a line on an open class list holds where it names all still possible', () => {
    const { classes, findings } = follows({ worst: 8 })
    expect(classes.get('mixed')?.class).toBe('unknown')
    expect(findings.get('not-low')).toBe('yes')
  })

  test('an answer to a question that is not enabled is asked for again when settling', () => {
    const { topics } = follows({ gate: 'unknown', behind: 'yes' })
    expect(topics.find(({ id }) => id === 'second')?.settledBy).toEqual(['gate', 'behind'])
  })

  test('urgency in a case is exact', () => {
    const [urgent] = questionnaire.cases
    expect(urgent && verifyCase(program, urgent)).toEqual([
      { about: 'urgency', id: 'atLeast', expected: 'soon', found: 'urgent' },
    ])
  })

  test('a provider question of two topics stands under the id of the first', () => {
    const { ask } = follows({ worst: 8, gate: 'yes', behind: 'yes' })
    expect(ask).toMatchObject([{ id: 'first-when', topics: ['first', 'second'] }])
  })
})

describe('the words', () => {
  test('every problem code named exists', () => {
    const shown = [...readme.matchAll(/ (?:error|warning): .* \[([a-z-]+)\]$/gm)]
    const slips = table('written', '`nuchal check` says', 'write')
    const named = [
      ...shown.map(([, code]) => code),
      ...slips.flatMap(([, says]) => codesIn(says).map((code) => code.slice(1, -1))),
      ...table('limit', 'at most', 'code').flatMap(([, , cell]) => codesIn(cell)),
    ]
    expect(shown).not.toEqual([])
    expect(named.length).toBeGreaterThan(30)
    expect(named.filter((code) => !problemCodes.some((known) => known === code))).toEqual([])
  })

  test('every key and every word of the language is told', () => {
    const schema = z.toJSONSchema(questionnaireShape, { unrepresentable: 'any' })
    const words = new Set(wordsOf(schema))
    expect(words.size).toBeGreaterThan(100)
    const prose = language.replaceAll(/^```[\s\S]*?^```$/gm, '')
    const code = [...blocks.map(({ text }) => text), ...codesIn(prose)].join('\n')
    const isTold = (word: string) => new RegExp(`(?<![a-z-])${word}(?![a-z-])`).test(code)
    expect([...words].filter((word) => !isTold(word))).toEqual([])
  })

  test.for(
    codesIn(/^No id may be [\s\S]*?\n\n/m.exec(language)?.[0]).filter((word) => word !== 'q'),
  )('no id may be %s', (word) => {
    const loaded = loadKnee(`findings: { "${word}": { when: worst >= 7, say: It hurts. } }\n`)
    expect(loaded.problems.map(({ code }) => code)).toEqual(['reserved-id'])
  })

  test('the contents name every heading, in order', () => {
    const headings = [...language.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading)
    const links = [...language.matchAll(/\[([^\]]+)\]\(#([a-z-]+)\)/g)]
    const anchor = (heading: string) =>
      heading
        .toLowerCase()
        .replace(/[^a-z ]/g, '')
        .replaceAll(' ', '-')
    expect(links.slice(0, headings.length).map(([, heading]) => heading)).toEqual(headings)
    const anchors = headings.map(anchor)
    expect(links.filter(([, , to = '']) => !anchors.includes(to))).toEqual([])
  })
})

describe('the limits', () => {
  const limits = table('limit', 'at most', 'code').map(([what, most, code]) => ({
    what,
    most: Number(most?.replaceAll(',', '')),
    code: codesIn(code)[0] ?? '',
  }))

  /** What the program itself says of the limit, of a sample that breaks it. */
  const broken = (code: string): unknown => {
    const texts = (path: string) => read(`test/problems/${path}`)
    if (code === 'file-too-large') {
      return limitIn(loadFiles(new Map([['main.yaml', ' '.repeat(1_000_001)]])), code)
    }
    return limitIn(loadFiles(new Map([['main.yaml', texts(`${code}.yaml`)]])), code)
  }

  const constants: Readonly<Record<string, number>> = {
    'bad-value': mostIncludes,
    'expansion-too-large': mostWeight,
    'bad-answer': LONGEST_TEXT,
  }

  test.for(limits.filter(({ code }) => code !== 'rounded-number'))('$what', ({ most, code }) => {
    expect(constants[code] ?? broken(code)).toBe(most)
  })

  test('the digits of a number', () => {
    const { most = 0, code } = limits.find((limit) => limit.code === 'rounded-number') ?? {}
    const withStep = (digits: number): Loaded =>
      loadKnee(
        `questions: { fine: { ask: Fine?, type: number, record: true, limits: 0 to 1, step: 0.${'3'.repeat(digits)} } }\n`,
      )
    const codes = (loaded: Loaded) => loaded.problems.map((problem) => problem.code)
    expect(codes(withStep(most + 1))).toContain(code)
    expect(codes(withStep(most))).not.toContain(code)
  })
})

function limitIn({ problems }: Loaded, code: string): unknown {
  const found = problems.find((problem) => problem.code === code)
  return found && 'limit' in found ? found.limit : undefined
}

/** The keys of maps and the words a value may be, anywhere in a JSON schema. */
function wordsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => {
    const own = key === 'properties' ? Object.keys(value as object) : []
    const words = key === 'enum' || key === 'const' ? [value].flat().map(String) : []
    return [...own, ...words, ...wordsOf(value)]
  })
}
