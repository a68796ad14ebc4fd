import type { CheckCondition } from '../model/condition.ts'
import { writeLine } from './write-line.ts'

/** One line of a condition as written, `depth` bullets deep; `part` is what it stands for. */
export type WrittenLine<C extends CheckCondition = CheckCondition> = {
  readonly depth: number
  readonly text: string
  readonly part: C
}

/** A condition as an author writes it, a line each: a combiner, and below it what it combines. */
export function writeCondition<C extends CheckCondition>(
  condition: C,
  depth = 0,
): readonly WrittenLine<C>[] {
  if (!('of' in condition)) return [{ depth, text: writeLine(condition), part: condition }]
  const head = condition.kind === 'at-least' ? `at least ${condition.count} of` : condition.kind
  // The parts of a condition without check lines have none either.
  const parts = condition.of as readonly C[]
  return [
    { depth, text: `${head}:`, part: condition },
    ...parts.flatMap((part) => writeCondition(part, depth + 1)),
  ]
}
