import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { outcomeTally } from '../../src/batch/outcome-tally.ts'
import type { Outcome } from '../../src/batch/record-outcome.ts'
import { isTally, type Tally, tallySum } from '../../src/batch/tally.ts'
import { tallyOfLine } from '../../src/batch/tally-of-line.ts'
import { seededRandom } from '../../src/cli/seeded-random.ts'
import { compile } from '../../src/engine/compile.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { anyQuestionnaire } from '../support/any-questionnaire.ts'
import { recordLines } from '../support/damaged-record.ts'
import { evaluateBytes, lineOf } from './evaluate-text.ts'
import { kneeQuestionnaire as knee } from './knee-questionnaire.ts'

type Evaluated = { readonly questionnaire: Questionnaire; readonly outcomes: readonly Outcome[] }

/** Results and rejects in any mixture. */
const anyOutcomes: fc.Arbitrary<Evaluated> = fc
  .tuple(anyQuestionnaire, fc.nat(), fc.nat(30))
  .map(([questionnaire, seed, count]) => {
    const lines = Array.from({ length: count }, recordLines(questionnaire, seededRandom(seed)))
    const bytes = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]))
    return { questionnaire, outcomes: evaluateBytes(questionnaire, bytes) }
  })

test('what is counted while evaluating is what is counted in the lines that were written', () => {
  void fc.assert(
    fc.property(anyOutcomes, ({ questionnaire, outcomes }) => {
      const counted = tallyOf(questionnaire, outcomes)
      const { read, written, rejected } = counted
      expect(read).toBe(outcomes.length)
      expect(written + rejected).toBe(read)
      expect(sumOf(outcomes.map(lineOf).map(tallyOfLine))).toEqual(counted)
    }),
    { numRuns: 300 },
  )
})

test('the tallies of parts add up to the tally of the whole, text for text', () => {
  void fc.assert(
    fc.property(
      anyOutcomes,
      fc.nat(30),
      fc.boolean(),
      ({ questionnaire, outcomes }, cut, turned) => {
        const parts = [outcomes.slice(0, cut), outcomes.slice(cut)].map((part) => {
          return tallyOfLine(JSON.stringify(tallyOf(questionnaire, part)))
        })
        const sum = sumOf(turned ? parts.toReversed() : parts)
        expect(JSON.stringify(sum)).toBe(JSON.stringify(tallyOf(questionnaire, outcomes)))
      },
    ),
    { numRuns: 300 },
  )
})

test('results and rejects of the knee are counted by name', () => {
  const lines = [
    '{"answers":{"hot":"yes"}}',
    '{"answers":{"hot":"no","locked":"no","worst":8,"site":["front"]}}',
    '{"answers":{"wurst":8,"hot":"hm"}}',
    '{"answers":{"wurst":8,"wors":9}}',
    'x',
  ]
  expect(tallyOf(knee, evaluateBytes(knee, Buffer.from(lines.join('\n'))))).toEqual({
    read: 5,
    written: 2,
    rejected: 3,
    urgency: { atLeast: { emergency: 1, routine: 1 }, atMost: { emergency: 1, routine: 1 } },
    redFlags: { infection: 1 },
    topics: { exercise: { discuss: 1, withheld: 1 } },
    rejects: { 'not-json': 1, 'unknown-question': 2, 'wrong-type': 1 },
  })
})

test.for([
  '',
  'x',
  '7',
  '[]',
  '{}',
  'null',
  '{"read":1}',
  '{"read":-1,"written":0,"rejected":0}',
  '{"read":1,"written":1,"rejected":0,"topics":{"a":{"b":{"c":1}}}}',
  '{"read":1,"written":1,"rejected":0,"mood":{"good":1}}',
  '{"id":"a","answers":{}}',
  '{"line":1}',
  '{"line":1,"problems":[]}',
  '{"line":1,"problems":[{"code":7}]}',
  '{"urgency":{"atLeast":1,"atMost":"routine"}}',
  '{"topics":{"discuss":"exercise"}}',
  '{"topics":[{"id":1}]}',
])('nothing is counted of %s', (line) => {
  expect(tallyOfLine(line)).toBeUndefined()
})

test('a result that tells little is counted as far as it tells', () => {
  const bare = { read: 1, written: 1, rejected: 0 }
  expect(tallyOfLine('{"id":"a"}')).toEqual(bare)
  expect(tallyOfLine('{"redFlags":["a","b"]}')).toEqual({ ...bare, redFlags: { a: 1, b: 1 } })
})

function tallyOf(questionnaire: Questionnaire, outcomes: readonly Outcome[]): Tally {
  const { add, sum } = outcomeTally(compile(questionnaire))
  for (const outcome of outcomes) add(outcome)
  const tally = sum()
  expect(isTally(tally)).toBe(true)
  return tally
}

function sumOf(tallies: readonly (Tally | undefined)[]): Tally {
  const { add, sum } = tallySum()
  for (const tally of tallies) {
    if (tally === undefined) throw new Error('a line that batch wrote cannot be counted')
    add(tally)
  }
  return sum()
}
