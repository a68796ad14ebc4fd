import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvWriter } from '../../../src/batch/csv/write-csv-result.ts'
import { resultFields, usualFields } from '../../../src/batch/result-field.ts'
import { assess } from '../../../src/engine/assess.ts'
import { compile } from '../../../src/engine/compile.ts'
import type { Program } from '../../../src/engine/program.ts'
import type { Answers } from '../../../src/model/answer.ts'
import type { Truth } from '../../../src/model/truth.ts'
import { anyAnswered } from '../../support/any-answers.ts'
import { anyQuestionnaire } from '../../support/any-questionnaire.ts'
import { readKnee } from '../../support/read-knee.ts'
import { writeResults } from '../../support/write-results.ts'

const knee = compile(readKnee())

function written(program: Program, answers: Answers, fields = resultFields.slice()): string {
  const write = csvWriter(program, fields).writeResult
  return writeResults(program, [answers], { fields, write }).join('')
}

/** The cells of a row by the names of the columns. */
function cellsOf(program: Program, row: string): Readonly<Record<string, string>> {
  const { header } = csvWriter(program, resultFields)
  return parse<Record<string, string>>(`${header}\n${row}\n`, { columns: true })[0] ?? {}
}

test('the header names every column, and each field has its own', () => {
  expect(csvWriter(knee, usualFields).header).toBe(
    'id,urgency-at-least,urgency-at-most,red-flags,topics:discuss,topics:later,topics:may-apply,topics:withheld,problems',
  )
  expect(csvWriter(knee, ['findings', 'openRedFlags']).header).toBe(
    'id,finding:hurts,finding:placed,finding:in-front,finding:inside,finding:helped,open-red-flags,problems',
  )
})

test('a row holds what the response came to', () => {
  const answers: Answers = new Map([
    ['worst', { kind: 'number', number: 8 }],
    ['site', { kind: 'choices', options: ['front'] }],
    ['hot', { kind: 'yes-no', yes: false }],
  ])
  expect(written(knee, answers, ['urgency', 'redFlags', 'openRedFlags', 'topics'])).toBe(
    'a0,routine,urgent,,jammed,exercise,,,,',
  )
})

test('a record with problems has its id, and they stand in the last column', () => {
  const { header, writeReject } = csvWriter(knee, usualFields)
  const problems = [
    { code: 'out-of-limits', path: 'worst', message: '11 lies outside 0 to 10' },
    { code: 'not-json', path: '', message: 'this line is not JSON' },
  ]
  const row = writeReject('"=a\\n1"', problems)
  expect(row).toBe(
    '\'=a 1,,,,,,,,"out-of-limits worst: 11 lies outside 0 to 10; not-json: this line is not JSON"',
  )
  expect(writeReject('7', [])).toBe('7,,,,,,,,')
  expect(writeReject('', [])).toBe(',,,,,,,,')
  expect(parse(`${header}\n${row}\n`)).toHaveLength(2)
})

test('what a row holds is what the assessment says', () => {
  fc.assert(
    fc.property(anyAnswered(anyQuestionnaire), ({ questionnaire, answers }) => {
      const program = compile(questionnaire)
      const cells = cellsOf(program, written(program, answers))
      const { urgency, redFlags, topics, classes, findings, measures } = assess(program, answers, {
        settle: false,
      })
      const flags = (truth: Truth) =>
        redFlags
          .filter((flag) => flag.truth === truth)
          .map(({ id }) => id)
          .join(';')
      const standing = (told: string) =>
        topics
          .filter((topic) => topic.standing === told)
          .map(({ id }) => id)
          .join(';')
      const numbers = (value: number | undefined) => {
        const text = String(value ?? '')
        return text.startsWith('-') ? `'${text}` : text
      }
      expect(cells).toEqual({
        id: 'a0',
        'urgency-at-least': urgency.atLeast,
        'urgency-at-most': urgency.atMost,
        'red-flags': flags('yes'),
        'open-red-flags': flags('unknown'),
        'topics:discuss': standing('discuss'),
        'topics:later': standing('later'),
        'topics:may-apply': standing('may-apply'),
        'topics:withheld': standing('withheld'),
        ...Object.fromEntries([...classes].map(([id, one]) => [`class:${id}`, one.class])),
        ...Object.fromEntries([...findings].map(([id, truth]) => [`finding:${id}`, truth])),
        ...Object.fromEntries(
          [...measures].flatMap(([id, { defined, atLeast, atMost }]) => [
            [`measure:${id}:defined`, defined],
            [`measure:${id}:at-least`, numbers(atLeast)],
            [`measure:${id}:at-most`, numbers(atMost)],
          ]),
        ),
        problems: '',
      })
    }),
  )
})
