import type { Combination } from '../model/condition.ts'
import type { Logic, Rails } from './rails.ts'

/** What a combination comes to, given what its parts do. */
export function combineRails(
  logic: Logic,
  combination: Combination,
  parts: readonly Rails[],
): Rails {
  switch (combination.kind) {
    case 'all':
      return logic.all(parts)
    case 'any':
      return logic.any(parts)
    case 'none':
      return logic.not(logic.any(parts))
    case 'at-least':
      return logic.atLeast(combination.count, parts)
  }
}
