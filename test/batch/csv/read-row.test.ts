import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type HeaderPlan, planHeader } from '../../../src/batch/csv/header-plan.ts'
import { inColumn, isBlankRow, readRow } from '../../../src/batch/csv/read-row.ts'
import { judgeRecord } from '../../../src/batch/read-record.ts'
import type { Questionnaire } from '../../../src/model/questionnaire.ts'
import { anyAnswered } from '../../support/any-answers.ts'
import { anyQuestionnaire } from '../../support/any-questionnaire.ts'
import { readKnee } from '../../support/read-knee.ts'
import { type Habit, responseCells } from '../../support/response-cells.ts'

const knee = readKnee()

function planOf(questionnaire: Questionnaire, header: readonly string[]): HeaderPlan {
  const planned = planHeader(header, questionnaire)
  if ('problems' in planned) throw new Error(JSON.stringify(planned.problems))
  return planned.plan
}

const header = ['id', 'questionnaire', 'hot', 'site', 'worst', 'note']
const wide = ['hot', 'site:front', 'site:inside', 'site:nowhere', '']

const read = (cells: readonly string[], columns = header) => readRow(planOf(knee, columns), cells)

/** One cell of a row, by its column. */
const only = (column: string, cell: string) =>
  read(header.map((name) => (name === column ? cell : '')))

test.for([
  { column: 'hot', cell: 'Yes', value: 'yes' },
  { column: 'hot', cell: 'FALSE', value: false },
  { column: 'hot', cell: 'maybe', value: 'maybe' },
  { column: 'hot', cell: ' Unknown ', value: 'unknown' },
  { column: 'site', cell: 'inside; front;', value: ['inside', 'front'] },
  { column: 'site', cell: 'declined', value: 'declined' },
  { column: 'site', cell: ';', value: [] },
  { column: 'worst', cell: '7', value: 7 },
  { column: 'worst', cell: "'-7.50", value: -7.5 },
  { column: 'note', cell: ' as it stands\n', value: ' as it stands\n' },
  { column: 'note', cell: "'=1", value: '=1' },
  { column: 'note', cell: 'Unknown', value: 'Unknown' },
])('in the column $column, "$cell" is read as $value', ({ column, cell, value }) => {
  expect(only(column, cell)).toEqual({ record: { answers: { [column]: value } }, problems: [] })
})

test('a blank cell was not asked, and a row may name itself and its questionnaire', () => {
  expect(read([' a 1', 'knee@1.0.0', ' ', '', '', '\t'])).toEqual({
    record: { id: ' a 1', questionnaire: 'knee@1.0.0', answers: {} },
    problems: [],
  })
  expect(read([' ', '', 'no', '', '', ''])).toEqual({
    record: { answers: { hot: 'no' } },
    problems: [],
  })
  expect(only('id', "'=a").record).toMatchObject({ id: '=a' })
})

test.for(['7,5', '7 ', '1e1', '+7', '0x7', '7.', 'seven', '٧', '−7', '1 000', 'NaN', 'Infinity'])(
  'of "%s" only digits are a number',
  (cell) => {
    const { record, problems } = only('worst', cell)
    if (cell === '7 ') expect(record).toEqual({ answers: { worst: 7 } })
    else expect(problems).toEqual([expect.objectContaining({ code: 'wrong-type', path: 'worst' })])
  },
)

test('a decimal comma is told how to write it', () => {
  expect(only('worst', '7,5').problems).toEqual([
    {
      code: 'wrong-type',
      path: 'worst',
      message: 'expected a number, found "7,5"',
      suggestion: 'write decimals behind a point, as 7.5, and no comma between thousands',
    },
  ])
})

test.for(['front, inside', 'front|inside', 'front inside'])(
  'options joined as "%s" are told how to join them',
  (cell) => {
    expect(only('site', cell).problems).toEqual([
      expect.objectContaining({ code: 'unknown-option', suggestion: 'write front;inside' }),
    ])
  },
)

test.for([
  { cells: ['', 'x', '1', '', ''], answers: { site: ['front', 'inside'] } },
  { cells: ['', 'TRUE', 'no', '0', ''], answers: { site: ['front'] } },
  { cells: ['', 'unknown', '', 'Unknown', ''], answers: { site: 'unknown' } },
  { cells: ['', '', '', '', ''], answers: {} },
])('one column an option: $cells', ({ cells, answers }) => {
  expect(read(cells, wide)).toEqual({ record: { answers }, problems: [] })
})

test.for([
  {
    cells: ['', 'maybe', '', '', ''],
    code: 'wrong-type',
    path: 'site:front',
    says: 'yes, true, 1 or x',
  },
  {
    cells: ['', 'unknown', 'yes', '', ''],
    code: 'mixed-marks',
    path: 'site',
    says: 'keep the one',
  },
  { cells: ['', 'unknown', '', 'declined', ''], code: 'mixed-marks', path: 'site', says: 'keep' },
  { cells: ['', 'no', '0', '', ''], code: 'empty', path: 'site', says: 'or mark "site:nowhere"' },
  {
    cells: ['', '', '', '', 'x'],
    code: 'unnamed-column',
    path: 'column 5',
    says: 'name the column',
  },
  { cells: ['', '', ''], code: 'ragged-row', path: '', says: 'leave cells empty' },
  { cells: ['', '', '', '', '', ''], code: 'ragged-row', path: '', says: 'put a cell in quotes' },
])('$code: $cells', ({ cells, code, path, says }) => {
  expect(read(cells, wide).problems).toEqual([
    expect.objectContaining({ code, path, suggestion: expect.stringContaining(says) }),
  ])
})

test('where something is wrong, all is told that is', () => {
  const { record, problems } = read(['a1', 'hip', 'maybe', '', '7,5', ''])
  expect(problems.map(({ code, path }) => [code, path])).toEqual([
    ['wrong-type', 'worst'],
    ['other-questionnaire', 'questionnaire'],
  ])
  expect(record).toMatchObject({ id: 'a1' })
  expect(read(['a1', '', 'maybe', 'front;nowhere', '7,5', '']).problems).toEqual([
    expect.objectContaining({ code: 'wrong-type', path: 'worst' }),
    expect.objectContaining({ code: 'wrong-type', path: 'hot' }),
    expect.objectContaining({ code: 'exclusive', path: 'site' }),
  ])
})

test('a problem of a record is told of its column', () => {
  const { record } = read(['', '', '', '', '11', ''])
  expect(judgeRecord(record, knee).problems.map(inColumn)).toEqual([
    expect.objectContaining({ code: 'out-of-limits', path: 'worst' }),
  ])
})

test('a row of blanks is blank', () => {
  expect([['', ' ', '\t'], ['', 'x'], []].map(isBlankRow)).toEqual([true, false, true])
})

test.for<Habit>(['joined', 'wide'])(
  'a response written as a row, options %s, is read back as the same response',
  (habit) => {
    fc.assert(
      fc.property(
        anyAnswered(anyQuestionnaire),
        fc.boolean(),
        ({ questionnaire, answers }, isGuarded) => {
          const rows = responseCells(questionnaire, answers, { habit, isGuarded })
          const { record, problems } = readRow(planOf(questionnaire, rows.header), rows.cells)
          expect(problems).toEqual([])
          const found = judgeRecord(record, questionnaire)
          const inOrder = questionnaire.questions.flatMap(({ id }) => {
            const answer = answers.get(id)
            return answer === undefined ? [] : [[id, answer] as const]
          })
          expect(found.problems).toEqual([])
          expect(found.answers).toEqual(new Map(inOrder))
        },
      ),
    )
  },
)

test('any text that may be an answer comes back as it was', () => {
  const anyNote = fc
    .string({ unit: fc.constantFrom("'", '=', '-', ' ', '\t', '\n', '"', ';', ',', 'é', 'x') })
    .filter((text) => text.trim() !== '')
  fc.assert(
    fc.property(anyNote, (text) => {
      const { header, cells } = responseCells(knee, new Map([['note', { kind: 'text', text }]]), {
        habit: 'joined',
        isGuarded: true,
      })
      expect(readRow(planOf(knee, header), cells).record).toEqual({ answers: { note: text } })
    }),
  )
})
