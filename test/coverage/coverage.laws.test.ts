import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { type Item, itemsOf } from '../../src/coverage/coverage-item.ts'
import { measureCoverage } from '../../src/coverage/measure-coverage.ts'
import type { PlacedLine } from '../../src/coverage/placed-line.ts'
import { showsItem } from '../../src/coverage/shows-item.ts'
import { suggestResponses } from '../../src/coverage/suggest-responses.ts'
import { compile } from '../../src/engine/compile.ts'
import { runAnswers } from '../../src/engine/run-answers.ts'
import type { Condition } from '../../src/model/condition.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import type { Truth } from '../../src/model/truth.ts'
import { encode } from '../../src/proof/encode.ts'
import { type Encoding, newEncoding } from '../../src/proof/encoding.ts'
import { anyAnswered } from '../support/any-answers.ts'
import { anySmallQuestionnaire } from '../support/any-questionnaire.ts'
import { countOfResponses, responsesTo } from '../support/every-response.ts'
import { conditionTruth } from '../support/oracle/condition-truth.ts'
import { named, type World } from '../support/oracle/world.ts'
import { worldOf } from '../support/oracle/world-of.ts'

// Hundreds of responses are tried; a busy machine may take its time.
vi.setConfig({ testTimeout: 240_000 })

const anyTriable = anySmallQuestionnaire.filter((one) => countOfResponses(one) <= 300)

test('a line is decisive exactly where flipping it changes what it stands in', () => {
  void fc.assert(
    fc.property(anyAnswered(anySmallQuestionnaire), ({ questionnaire, answers }) => {
      const program = compile(questionnaire)
      const state = runAnswers(program, answers)
      const world = worldOf(questionnaire, answers)
      for (const item of itemsOf(questionnaire)) {
        if (item.kind !== 'line') continue
        const isShown = showsItem(program, state, item)
        expect({ item, isShown }).toEqual({ item, isShown: isShownByOracle(world, item) })
      }
    }),
    { numRuns: 300 },
  )
})

test('what is called impossible is shown by no response, and what is possible by the suggested ones', () => {
  void fc.assert(
    fc.property(anyTriable, (questionnaire) => {
      const encoding = encoded(questionnaire)
      const { program } = encoding
      const states = responsesTo(questionnaire).map((answers) => runAnswers(program, answers))
      const coverage = measureCoverage(program, encoding)
      for (const { item, possible } of coverage) {
        const isShown = states.some((state) => showsItem(program, state, item))
        expect({ item, possible }).toEqual({ item, possible: isShown ? 'yes' : 'no' })
      }
      const missing = coverage.flatMap(({ item, possible }) => (possible === 'yes' ? [item] : []))
      const shown = suggestResponses(encoding, missing).flatMap(({ answers, shows }) => {
        const state = runAnswers(program, answers)
        expect(shows.every((item) => showsItem(program, state, item))).toBe(true)
        return shows
      })
      expect(new Set(shown)).toEqual(new Set(missing))
      expect(shown).toHaveLength(missing.length)
    }),
    { numRuns: 60 },
  )
})

function encoded(questionnaire: Questionnaire): Encoding {
  const encoding = newEncoding(compile(questionnaire), 1_000_000)
  encode(encoding)
  return encoding
}

/** By the words of the report: it comes to that, and another truth of it would change the whole. */
function isShownByOracle(world: World, { at, truth }: Extract<Item, { kind: 'line' }>): boolean {
  if (conditionTruth(world, at.line) !== truth || !isReached(world, at)) return false
  const now = conditionTruth(world, at.whole)
  return (['yes', 'no'] as const).some((other) => {
    return conditionTruth(world, flipped(at.whole, at.path, other)) !== now
  })
}

/** The condition with one part that comes to a truth whatever is answered. */
function flipped(
  condition: Condition,
  [index, ...rest]: readonly number[],
  truth: Exclude<Truth, 'unknown'>,
): Condition {
  if (index === undefined || !('of' in condition)) {
    return { kind: truth === 'yes' ? 'all' : 'any', of: [] }
  }
  const of = condition.of.map((part, each) => (each === index ? flipped(part, rest, truth) : part))
  return { ...condition, of }
}

/** A row is looked at where its list may apply and none before it holds. */
function isReached(world: World, { owner }: PlacedLine): boolean {
  if (owner.kind !== 'class-row') return true
  const { when, rows } = named(world.questionnaire.classes, owner.id)
  const before = rows.slice(0, owner.row).flatMap((row) => row.when ?? [])
  return (
    (when === undefined || conditionTruth(world, when) !== 'no') &&
    before.every((condition) => conditionTruth(world, condition) !== 'yes')
  )
}
