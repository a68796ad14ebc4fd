import type { Check } from '../model/check.ts'
import type { CheckCondition, Line } from '../model/condition.ts'

/** The conditions a check is made of: what it says whenever, always or never. */
export function partsOf(check: Check): readonly CheckCondition[] {
  return check.kind === 'never' ? [check.never] : [check.whenever, check.always]
}

/** The lines about answers and what is concluded from them, among those of a check. */
export function linesOf(condition: CheckCondition): readonly Line[] {
  if ('of' in condition) return condition.of.flatMap(linesOf)
  switch (condition.kind) {
    case 'not-established':
    case 'possible':
      return [condition.line]
    case 'urgency':
    case 'standing':
      return []
    default:
      return [condition]
  }
}
