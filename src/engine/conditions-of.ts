import type { Condition } from '../model/condition.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { linesOf, partsOf } from './check-lines.ts'
import { eachHolder } from './holders.ts'
import { ALWAYS } from './program.ts'

/**
 * Every condition a program computes, each before its parts: those that something holds, those that
 * a measure counts, and the lines of checks. Always in the same order.
 */
export function conditionsOf(questionnaire: Questionnaire): readonly Condition[] {
  const { measures, checks } = questionnaire
  const found: Condition[] = []
  eachHolder(questionnaire, (holder, key) => addWithParts(found, holder[key]))
  for (const measure of measures) {
    if (measure.kind === 'count') for (const part of measure.of) addWithParts(found, part)
  }
  return [...found, ...checks.flatMap(partsOf).flatMap(linesOf)]
}

/** The node of each condition, of nodes in the same order. */
export function nodesBy(
  conditions: readonly Condition[],
  nodes: readonly number[],
): ReadonlyMap<Condition, number> {
  return new Map(conditions.map((condition, at) => [condition, nodes[at] ?? ALWAYS]))
}

function addWithParts(found: Condition[], condition: Condition | undefined): void {
  if (condition === undefined) return
  found.push(condition)
  if ('of' in condition) for (const part of condition.of) addWithParts(found, part)
}
