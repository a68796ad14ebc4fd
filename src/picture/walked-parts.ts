import type { Combination, Condition } from '../model/condition.ts'
import type { Truth } from '../model/truth.ts'
import { truthIn, type View } from './view.ts'

/** The parts to draw: all of them or, on a path, those that made the combination come out so. */
export function walkedParts(condition: Combination, view: View): readonly Condition[] {
  const truth = view.painted?.isPath ? truthIn(condition, view) : undefined
  if (truth === undefined) return condition.of
  const decides = decisive(condition.kind, truth)
  return condition.of.filter((part) => decides.includes(truthIn(part, view) ?? truth))
}

function decisive(kind: Combination['kind'], truth: Truth): readonly Truth[] {
  // What is counted and holds already has brought an open count as far as it is.
  if (truth === 'unknown') return kind === 'at-least' ? ['yes', 'unknown'] : ['unknown']
  if (kind !== 'none') return [truth]
  return [truth === 'yes' ? 'no' : 'yes']
}
