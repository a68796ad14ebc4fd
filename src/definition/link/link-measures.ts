import type { Measure, MeasureInput } from '../../model/measure.ts'
import type { AuthoredMeasure } from '../shape/measure.ts'
import type { Context } from './context.ts'
import { linkCondition } from './link-condition.ts'
import { clinicianAt } from './link-text.ts'
import { lookUp } from './names.ts'

/** Measures with all their inputs known; one that lacks an input is left out, as that was reported. */
export function linkMeasures(context: Context): readonly Measure[] {
  const { measures = {} } = context.authored
  return Object.entries(measures).flatMap(([id, measure]) => {
    const linked = linkMeasure(context, id, measure)
    return linked === undefined ? [] : [{ ...linked, ...clinicianAt(context, measure) }]
  })
}

function linkMeasure(context: Context, id: string, measure: AuthoredMeasure): Measure | undefined {
  const drop = measure['percent drop']
  if (drop !== undefined) {
    const from = inputAt(context, drop, 'from')
    const to = inputAt(context, drop, 'to')
    return from && to && { id, kind: 'percent-drop', from, to }
  }
  const counted = measure['count of']
  if (counted !== undefined) {
    const of = counted.map((_, index) =>
      linkCondition(context, context.places.part(counted, index)),
    )
    return { id, kind: 'count', of }
  }
  if (measure.difference !== undefined)
    return ofInputs(context, { id, kind: 'difference' }, measure.difference)
  if (measure['highest of'])
    return ofInputs(context, { id, kind: 'highest' }, measure['highest of'])
  return ofInputs(context, { id, kind: 'sum' }, measure['sum of'] ?? [])
}

type Start = { readonly id: string; readonly kind: 'difference' | 'highest' | 'sum' }

function ofInputs(context: Context, start: Start, names: readonly string[]): Measure | undefined {
  const found = names.map((_, index) => inputAt(context, names, index))
  const of = found.filter((input) => input !== undefined)
  return of.length === found.length ? { ...start, of } : undefined
}

/** The number question or measure named under a key. */
function inputAt(context: Context, parent: object, key: string | number): MeasureInput | undefined {
  const name = String(Reflect.get(parent, key))
  const place = context.places.value(parent, key)
  const thing = lookUp(context, { name, place }, ['question', 'measure'])
  if (thing?.kind === 'measure') return { about: 'measure', id: thing.id }
  if (thing?.kind !== 'question') return undefined
  if (thing.question.type === 'number') return { about: 'question', id: thing.id }
  const { id } = thing
  context.report(place, { code: 'not-a-number-question', id, type: thing.question.type })
  return undefined
}
