import { gridOf } from '../../answer/grid.ts'
import type { Measure, MeasureInput } from '../../model/measure.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import type { Context } from '../link/context.ts'
import { linesOf } from './condition-lines.ts'
import { conditionsOf } from './conditions.ts'

/** More values than these are not listed one by one while someone waits. */
const mostMeasureValues = 100_000

/** Measures all of whose values have to be looked at, where those are too many. */
export function checkMeasureSizes(
  { names, report }: Context,
  questionnaire: Questionnaire,
  order: readonly string[],
): void {
  const sizes = sizesOf(questionnaire, order)
  for (const id of listed(questionnaire)) {
    const place = names.things.get(id)?.place
    const count = sizes.get(id) ?? 0
    if (place === undefined || count <= mostMeasureValues) continue
    report(place, { code: 'measure-too-fine', id, count, limit: mostMeasureValues })
  }
}

/** Read by a line with two ends; or an end of a difference, or what a drop drops from. */
function listed(questionnaire: Questionnaire): ReadonlySet<string> {
  const lines = conditionsOf(questionnaire).flatMap(({ condition }) => linesOf(condition))
  const asked = lines.flatMap((line) => {
    const isPoint = line.kind === 'between' || (line.kind === 'number' && line.compare === '=')
    return isPoint && line.about === 'measure' ? [line.id] : []
  })
  const read = questionnaire.measures.flatMap((measure): readonly MeasureInput[] => {
    if (measure.kind === 'difference') return measure.of
    return measure.kind === 'percent-drop' ? [measure.from] : []
  })
  return new Set([...asked, ...read.filter(({ about }) => about === 'measure').map(({ id }) => id)])
}

/** At most how many values each number question and measure can take. */
function sizesOf(
  { questions, measures }: Questionnaire,
  order: readonly string[],
): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  for (const question of questions) {
    if (question.type === 'number') sizes.set(question.id, gridOf(question).size)
  }
  const byId = new Map(measures.map((measure) => [measure.id, measure]))
  for (const id of order) {
    const measure = byId.get(id)
    if (measure !== undefined) sizes.set(id, sizeOf(measure, sizes))
  }
  return sizes
}

function sizeOf(measure: Measure, sizes: ReadonlyMap<string, number>): number {
  if (measure.kind === 'count') return measure.of.length + 1
  const inputs = measure.kind === 'percent-drop' ? [measure.from, measure.to] : measure.of
  const each = inputs.map(({ id }) => sizes.get(id) ?? 1)
  if (measure.kind === 'highest') return each.reduce((sum, size) => sum + size, 0)
  return each.reduce((product, size) => product * size, 1)
}
