import type { Condition } from '../model/condition.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { linesOf, partsOf } from './check-lines.ts'
import { ALWAYS } from './program.ts'

/**
 * Every whole condition of a questionnaire that a program computes for a response: what shows
 * questions, and what conclusions are drawn from. Always in the same order.
 */
export function conditionsOf(questionnaire: Questionnaire): readonly Condition[] {
  const { questions, measures, classes, findings, redFlags, panels, topics } = questionnaire
  const found: (Condition | undefined)[] = []
  for (const { when } of questions) found.push(when)
  for (const { when } of redFlags) found.push(when)
  for (const { when } of findings) found.push(when)
  for (const { relevantWhen, askYourProvider } of topics) {
    found.push(relevantWhen)
    for (const { when } of askYourProvider) found.push(when)
  }
  for (const { showWhen, rows } of panels) {
    found.push(showWhen)
    for (const { untestedWhen } of rows) found.push(untestedWhen)
  }
  for (const measure of measures) if (measure.kind === 'count') found.push(...measure.of)
  for (const { when, rows } of classes) {
    found.push(when)
    for (const row of rows) found.push(row.when)
  }
  return found.filter((condition) => condition !== undefined)
}

/** What those are made of, and what its checks are; in the same order each time, too. */
export function partsOfConditions(questionnaire: Questionnaire): readonly Condition[] {
  const found: Condition[] = []
  for (const condition of conditionsOf(questionnaire)) addParts(found, condition)
  return [...found, ...questionnaire.checks.flatMap(partsOf).flatMap(linesOf)]
}

/** The node of each condition, of nodes in the same order. */
export function nodesBy(
  conditions: readonly Condition[],
  nodes: readonly number[],
): ReadonlyMap<Condition, number> {
  const nodeOf = new Map<Condition, number>()
  for (let at = 0; at < conditions.length; at++) {
    const condition = conditions[at]
    if (condition !== undefined) nodeOf.set(condition, nodes[at] ?? ALWAYS)
  }
  return nodeOf
}

function addParts(found: Condition[], condition: Condition): void {
  if (!('of' in condition)) return
  for (const part of condition.of) {
    found.push(part)
    addParts(found, part)
  }
}
