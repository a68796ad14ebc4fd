import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ReadingOptions, readRecord } from '../../src/batch/read-record.ts'
import { planRecords } from '../../src/batch/record-plan.ts'
import { scannedId } from '../../src/batch/scan-id.ts'
import { scanRecord } from '../../src/batch/scan-record.ts'
import { newScan } from '../../src/batch/scan-signs.ts'
import { seededRandom } from '../../src/cli/seeded-random.ts'
import { compile } from '../../src/engine/compile.ts'
import { newState, setAnswers } from '../../src/engine/state.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { anyQuestionnaire } from '../support/any-questionnaire.ts'
import { recordLines } from '../support/damaged-record.ts'
import { kneeQuestionnaire } from './knee-questionnaire.ts'
import { troubleBytes, troubleTexts } from './trouble-lines.ts'

const LINES_A_RUN = 200

const RUNS = 500

test('on 100,000 lines the scanner gives way or reads what JSON.parse does', {
  timeout: 60_000,
}, () => {
  let taken = 0
  void fc.assert(
    fc.property(anyQuestionnaire, fc.nat(), (made, seed) => {
      const questionnaire = withEarlierName(made)
      const nextLine = recordLines(questionnaire, seededRandom(seed))
      const lines = Array.from({ length: LINES_A_RUN }, nextLine)
      taken += expectSameReading(questionnaire, lines)
    }),
    { numRuns: RUNS },
  )
  // Most lines are damaged; of the others the scanner takes its part.
  expect(taken).toBeGreaterThan((LINES_A_RUN * RUNS) / 10)
})

test('on lines that JSON readers are tested with, the scanner gives way or reads what JSON.parse does', () => {
  const lines = [...troubleTexts.map((text) => Buffer.from(text)), ...troubleBytes]
  expect(expectSameReading(kneeQuestionnaire, lines)).toBeGreaterThan(15)
})

test.for([
  '{"id":"a1","answers":{"hot":"no","site":["front"],"worst":8,"note":"at night"}}',
  '{"id":17,"answers":{}}',
  '{"answers":{"hot":true,"locked":"unknown","how-bad":0}}',
  '{ "answers": { "worst": 8, "hot": "no" }, "id": "a1" }\r',
  '{"id":"\\"é\\ud83d\\ude00\\ud800","answers":{"note":"\\u0061é","worst":8.0,"hot":"\\u006eo"}}',
  '{"questionnaire":"knee@1.0.0","answers":{},"x":"\\n é","y":[{"a":1,"b":{"a":-0.5e+7}},[],null]}',
])('the scanner takes %s', (line) => {
  expect(expectSameReading(kneeQuestionnaire, [Buffer.from(line)])).toBe(1)
})

function withEarlierName(questionnaire: Questionnaire): Questionnaire {
  const [first] = questionnaire.questions
  return first === undefined ? questionnaire : { ...questionnaire, renamed: { earlier: first.id } }
}

/** How many of the lines the scanner took, each among the others as it stands in a file. */
function expectSameReading(questionnaire: Questionnaire, lines: readonly Uint8Array[]): number {
  expectSame(questionnaire, lines, {})
  return expectSame(questionnaire, lines, { extra: 'ignore' })
}

function expectSame(
  questionnaire: Questionnaire,
  lines: readonly Uint8Array[],
  options: ReadingOptions,
): number {
  const program = compile(questionnaire)
  const [scanned, read] = [newState(program), newState(program)]
  const bytes = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]))
  const plan = planRecords(questionnaire)
  const scan = newScan(plan, bytes, scanned.slots)
  let from = 0
  let taken = 0
  for (const line of lines) {
    scan.at = from
    if (scanRecord(scan, from + line.length, options)) {
      taken += 1
      const { id, answers, problems } = readRecord(line, questionnaire, options)
      setAnswers(program, read, answers)
      const written = id === undefined ? '' : JSON.stringify(id)
      const isSame =
        problems.length === 0 &&
        scannedId(scan) === written &&
        scanned.slots.every((slot, at) => slot === read.slots[at])
      if (!isSame) expect.fail(`taken, though it is not the same: ${Buffer.from(line)}`)
    }
    from += line.length + 1
  }
  return taken
}
