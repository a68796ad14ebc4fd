import type { Condition } from '../../../src/model/condition.ts'
import { conditionTruth } from './condition-truth.ts'
import { isReal, named, type World } from './world.ts'

/**
 * language.md, "Red flags": the questions that would settle a condition that is unknown. They are
 * those it reads, or that enable what it reads, by a way on which nothing is established yet, and
 * that have no answer.
 */
export function stillOpen(world: World, condition: Condition | undefined): ReadonlySet<string> {
  if (condition === undefined || conditionTruth(world, condition) !== 'unknown') return new Set()
  if ('of' in condition) return inAll(world, condition.of)
  if (condition.kind === 'conclusion') {
    const { findings, redFlags } = world.questionnaire
    return stillOpen(world, named([...findings, ...redFlags], condition.id).when)
  }
  const about = 'about' in condition ? condition.about : 'question'
  if (about === 'question') return inQuestion(world, condition.id)
  if (about === 'measure') return inMeasure(world, condition.id)
  const { when, rows } = named(world.questionnaire.classes, condition.id)
  return inAll(world, [when, ...rows.map((row) => row.when)])
}

function inAll(world: World, conditions: readonly (Condition | undefined)[]): ReadonlySet<string> {
  return new Set(conditions.flatMap((condition) => [...stillOpen(world, condition)]))
}

function inQuestion(world: World, id: string): ReadonlySet<string> {
  if (world.enablement(id) === 'no') return new Set()
  const own = isReal(world.answer(id)) ? [] : [id]
  const isSure = world.enablement(id) === 'yes'
  const gates = isSure
    ? new Set<string>()
    : stillOpen(world, named(world.questionnaire.questions, id).when)
  return new Set([...own, ...gates])
}

function inMeasure(world: World, id: string): ReadonlySet<string> {
  const measure = named(world.questionnaire.measures, id)
  if (measure.kind === 'count') return inAll(world, measure.of)
  const inputs = measure.kind === 'percent-drop' ? [measure.from, measure.to] : measure.of
  return new Set(
    inputs.flatMap((input) => [
      ...(input.about === 'measure' ? inMeasure(world, input.id) : inQuestion(world, input.id)),
    ]),
  )
}
