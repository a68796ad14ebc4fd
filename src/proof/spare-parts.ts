import type { Condition } from '../model/condition.ts'
import { encodeCondition } from './encode-part.ts'
import type { Encoding } from './encoding.ts'

/**
 * Paths to the parts that could be left out of a condition, all together, and it would come to the
 * same for every response. Of two that say the same the later one is spare. What holds only because a question
 * is not asked otherwise is not looked at: so the encoding must be one with every question asked.
 */
export function sparePaths(opened: Encoding, whole: Condition): ReadonlySet<string> {
  const before = encodeCondition(opened, whole)
  const spare = new Set<string>()
  const look = (at: Condition, here: readonly number[]): void => {
    if (!('of' in at)) return
    for (const [index, part] of [...at.of.entries()].toReversed()) {
      const path = [...here, index]
      const left = without(whole, [], new Set(spare).add(path.join()))
      const after = left && encodeCondition(opened, left)
      if (after?.yes === before.yes && after.no === before.no) spare.add(path.join())
      else look(part, path)
    }
  }
  look(whole, [])
  return spare
}

function without(
  condition: Condition,
  here: readonly number[],
  dropped: ReadonlySet<string>,
): Condition | undefined {
  if (dropped.has(here.join()) && here.length > 0) return undefined
  if (!('of' in condition)) return condition
  const of = condition.of.flatMap((part, index) => without(part, [...here, index], dropped) ?? [])
  return { ...condition, of }
}
