import type { Combination, Condition } from '../../model/condition.ts'

/** Stands where a condition was wrong and has been reported. No questionnaire with one gets out. */
export const broken: Combination & { readonly kind: 'all' } = { kind: 'all', of: [] }

/** Whether a condition holds something that has been reported: nothing more is to be said of it. */
export function isBroken(condition: Condition): boolean {
  return condition === broken || ('of' in condition && condition.of.some(isBroken))
}
