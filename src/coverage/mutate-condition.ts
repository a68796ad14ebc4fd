import type { Combination, Condition } from '../model/condition.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { type LineSlip, mutateLine } from './mutate-line.ts'

export type ConditionSlip = LineSlip | 'combiner' | 'removed'

/** One thing changed in a condition: the part as it was and as it is, and the whole as it is. */
export type SlippedCondition = {
  readonly slip: ConditionSlip
  readonly before: Condition
  /** Nothing, where the part is left out. */
  readonly after?: Condition
  readonly whole: Condition
}

/** A condition with one thing in it changed, in every way a slip of the pen may. */
export function mutateCondition(
  questionnaire: Questionnaire,
  condition: Condition,
): readonly SlippedCondition[] {
  if (!('of' in condition)) {
    return mutateLine(questionnaire, condition).map(({ slip, after }) => {
      return { slip, before: condition, after, whole: after }
    })
  }
  return [
    ...otherCombiners(condition).map((after): SlippedCondition => {
      return { slip: 'combiner', before: condition, after, whole: after }
    }),
    ...shortened(condition),
    ...condition.of.flatMap((part, at) => {
      return mutateCondition(questionnaire, part).map(({ whole, ...slipped }): SlippedCondition => {
        return { ...slipped, whole: { ...condition, of: condition.of.with(at, whole) } }
      })
    }),
  ]
}

/** With a single part, all and any are the same. */
function otherCombiners(combination: Combination): readonly Combination[] {
  const { kind, of } = combination
  if (kind === 'none') return [{ kind: 'any', of }]
  if (kind === 'at-least') {
    const counts = [combination.count - 1, combination.count + 1]
    return counts
      .filter((count) => count >= 1 && count <= of.length)
      .map((count) => ({ ...combination, count }))
  }
  if (of.length < 2) return []
  return [{ kind: kind === 'all' ? 'any' : 'all', of }]
}

/** Each part left out in turn, as long as what is left can still hold. */
function shortened(combination: Combination): readonly SlippedCondition[] {
  const { of } = combination
  const least = combination.kind === 'at-least' ? combination.count : 1
  if (of.length - 1 < least) return []
  return of.map((before, at) => {
    return { slip: 'removed', before, whole: { ...combination, of: of.toSpliced(at, 1) } }
  })
}
