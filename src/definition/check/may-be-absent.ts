import type { Condition } from '../../model/condition.ts'
import type { Measure } from '../../model/measure.ts'
import type { World } from './world.ts'

/** Conditions known to hold, as they read; see `conjuncts`. */
export type Given = ReadonlySet<string>

/** The conditions that all hold where this one does. */
export function conjuncts(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return []
  if (condition.kind === 'all' && condition.of.length > 0) return condition.of.flatMap(conjuncts)
  return [JSON.stringify(condition)]
}

/** Whether a question may not be asked, a measure not be defined, a list have no class. */
export function mayBeAbsent(id: string, given: Given, world: World, depth = 0): boolean {
  const thing = world.questions.get(id) ?? world.classes.get(id)
  if (thing !== undefined) return conjuncts(thing.when).some((part) => !given.has(part))
  const measure = world.measures.get(id)
  // Nobody stacks measures so high; whether they are defined is then left open.
  if (measure === undefined || depth > 40) return measure !== undefined
  const absent = (input: { readonly id: string }): boolean =>
    mayBeAbsent(input.id, given, world, depth + 1)
  return measureMayBeAbsent(measure, absent, world)
}

function measureMayBeAbsent(
  measure: Measure,
  absent: (input: { readonly id: string }) => boolean,
  { ranges }: World,
): boolean {
  switch (measure.kind) {
    case 'percent-drop':
      return (
        (ranges.get(measure.from.id)?.low ?? 0) <= 0 || absent(measure.from) || absent(measure.to)
      )
    case 'difference':
      return measure.of.some(absent)
    case 'count':
      return false
    default:
      return measure.of.every(absent)
  }
}
