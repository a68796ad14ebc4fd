import type { Questionnaire } from '../../model/questionnaire.ts'
import type { Context } from '../link/context.ts'
import type { Ranges } from './ranges.ts'

/** Drops from or to numbers below zero, and measures no computer would count exactly. */
export function checkMeasures(
  { authored, places, names, report }: Context,
  { measures }: Questionnaire,
  ranges: Ranges,
): void {
  for (const measure of measures) {
    const range = ranges.get(measure.id)
    const place = names.things.get(measure.id)?.place
    if (range === undefined || place === undefined) continue
    const { numerator, denominator } = range
    if (Math.max(numerator, denominator) > Number.MAX_SAFE_INTEGER) {
      report(place, { code: 'measure-too-wide', id: measure.id })
    }
    const drop = authored.measures?.[measure.id]?.['percent drop']
    if (measure.kind !== 'percent-drop' || drop === undefined) continue
    for (const key of ['from', 'to'] as const) {
      const { id } = measure[key]
      const low = ranges.get(id)?.low ?? 0
      if (low < 0) report(places.value(drop, key), { code: 'drop-below-zero', id, low })
    }
  }
}
