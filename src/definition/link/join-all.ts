import type { Condition } from '../../model/condition.ts'

/** Both conditions, where there are both; a list of `all` is not put inside another. */
export function joinAll(
  one: Condition | undefined,
  other: Condition | undefined,
): Condition | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return { kind: 'all', of: [...parts(one), ...parts(other)] }
}

function parts(condition: Condition): readonly Condition[] {
  // An empty list is what a broken condition leaves, and has to stay visible.
  return condition.kind === 'all' && condition.of.length > 0 ? condition.of : [condition]
}
