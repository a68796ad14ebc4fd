import type { z } from 'zod'

type Issues = readonly z.core.$ZodIssue[]

/**
 * Of the forms a value may take, the one the author most likely meant: of the same type, and with the
 * fewest mistakes. Undefined where the value is of no form's type.
 */
export function nearestBranch(branches: readonly Issues[], value: unknown): Issues | undefined {
  const fitting = branches.filter((issues) => !issues.some(isOfOtherType))
  return fitting.toSorted((one, other) => one.length - other.length)[0]

  function isOfOtherType(issue: z.core.$ZodIssue): boolean {
    if (issue.path.length > 0) return false
    if (issue.code === 'invalid_type') return true
    return (
      issue.code === 'invalid_value' && issue.values.every((word) => typeof word !== typeof value)
    )
  }
}
