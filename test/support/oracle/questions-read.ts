import type { Condition } from '../../../src/model/condition.ts'
import type { Measure } from '../../../src/model/measure.ts'
import type { Questionnaire } from '../../../src/model/questionnaire.ts'
import { named } from './world.ts'

/**
 * The questions a condition reads, through findings, red flags, measures and classes, but not
 * through what enables the questions themselves.
 */
export function questionsRead(
  questionnaire: Questionnaire,
  condition: Condition,
): ReadonlySet<string> {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'none':
    case 'at-least':
      return readByAll(questionnaire, condition.of)
    case 'conclusion': {
      const conclusions = [...questionnaire.findings, ...questionnaire.redFlags]
      return questionsRead(questionnaire, named(conclusions, condition.id).when)
    }
    case 'option':
      if (condition.about === 'question') return new Set([condition.id])
      return readByClasses(questionnaire, condition.id)
    case 'number':
    case 'between':
      if (condition.about === 'question') return new Set([condition.id])
      return readByMeasure(questionnaire, named(questionnaire.measures, condition.id))
    default:
      return new Set([condition.id])
  }
}

function readByAll(
  questionnaire: Questionnaire,
  conditions: readonly Condition[],
): ReadonlySet<string> {
  return new Set(conditions.flatMap((one) => [...questionsRead(questionnaire, one)]))
}

function readByClasses(questionnaire: Questionnaire, id: string): ReadonlySet<string> {
  const { when, rows } = named(questionnaire.classes, id)
  const conditions = [when, ...rows.map((row) => row.when)]
  return readByAll(
    questionnaire,
    conditions.filter((condition) => condition !== undefined),
  )
}

function readByMeasure(questionnaire: Questionnaire, measure: Measure): ReadonlySet<string> {
  if (measure.kind === 'count') return readByAll(questionnaire, measure.of)
  const inputs = measure.kind === 'percent-drop' ? [measure.from, measure.to] : measure.of
  const read = inputs.map(({ about, id }) =>
    about === 'question'
      ? [id]
      : [...readByMeasure(questionnaire, named(questionnaire.measures, id))],
  )
  return new Set(read.flat())
}
