import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toValues } from '../../src/answer/answer-value.ts'
import { resultFields } from '../../src/batch/result-field.ts'
import { assess } from '../../src/engine/assess.ts'
import { compile } from '../../src/engine/compile.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import { anyAnswered } from '../support/any-answers.ts'
import { anyQuestionnaire } from '../support/any-questionnaire.ts'
import { evaluateText, lineOf } from './evaluate-text.ts'
import { kneeQuestionnaire as knee } from './knee-questionnaire.ts'

test('a result says what the assessment of its answers does', () => {
  void fc.assert(
    fc.property(anyAnswered(anyQuestionnaire), ({ questionnaire, answers }) => {
      const record = JSON.stringify({ id: 'a', answers: toValues(answers) })
      const lines = evaluateText(questionnaire, record).map(lineOf)
      const assessment = assess(compile(questionnaire), answers, { settle: false })
      expect(lines.map((line) => JSON.parse(line))).toEqual([{ id: 'a', ...compact(assessment) }])
    }),
    { numRuns: 500 },
  )
})

/** Worded from the documentation of the fields, the long way. */
function compact({ urgency, redFlags, topics, classes, findings, measures }: Assessment) {
  const flags = (truth: string) => redFlags.filter((flag) => flag.truth === truth)
  return {
    urgency,
    redFlags: flags('yes').map(({ id }) => id),
    openRedFlags: flags('unknown').map(({ id }) => id),
    topics: Object.fromEntries(
      toldStandings.flatMap((told) => {
        const ids = topics.flatMap(({ id, standing }) => (standing === told ? [id] : []))
        return ids.length > 0 ? [[told, ids]] : []
      }),
    ),
    classes: Object.fromEntries([...classes].map(([id, found]) => [id, found.class])),
    findings: Object.fromEntries(findings),
    measures: Object.fromEntries(measures),
  }
}

/** A topic that is not relevant is told nowhere. */
const toldStandings = ['discuss', 'later', 'may-apply', 'withheld']

test.for([
  { fields: [], line: '{"id":"a"}' },
  {
    fields: ['urgency'],
    line: '{"id":"a","urgency":{"atLeast":"emergency","atMost":"emergency"}}',
  },
  {
    fields: ['redFlags', 'openRedFlags'],
    line: '{"id":"a","redFlags":["infection"],"openRedFlags":["jammed"]}',
  },
] as const)('the fields $fields make $line', ({ fields, line }) => {
  const record = '{"id":"a","answers":{"hot":"yes"}}'
  expect(evaluateText(knee, record, { fields }).map(lineOf)).toEqual([line])
})

test('a result is written on one line, its fields in the documented order, and without an id where there is none', () => {
  const record = '{"answers":{"hot":"no","worst":8,"site":["front"]}}'
  const [line = ''] = evaluateText(knee, record, { fields: resultFields }).map(lineOf)
  expect(line).not.toContain('\n')
  expect(Object.keys(JSON.parse(line))).toEqual(resultFields)
  const [empty] = evaluateText(knee, record, { fields: [] }).map(lineOf)
  expect(empty).toBe('{}')
})
