import type { CheckCondition, CheckLine, Condition, Line } from '../../model/condition.ts'

/** The lines of a condition, in the author's order. */
export function linesOf(condition: Condition): readonly Line[] {
  return 'of' in condition ? condition.of.flatMap(linesOf) : [condition]
}

/** The lines of a check's condition; a line with words behind it counts as the line itself. */
export function checkLinesOf(condition: CheckCondition): readonly CheckLine[] {
  if ('of' in condition) return condition.of.flatMap(checkLinesOf)
  return 'line' in condition ? [condition.line] : [condition]
}
