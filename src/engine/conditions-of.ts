import type { Condition } from '../model/condition.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { linesOf, partsOf } from './check-lines.ts'
import { ALWAYS } from './program.ts'

/**
 * Every condition a program computes for a response, each before its parts: what shows questions, and
 * what conclusions are drawn from. Always in the same order.
 */
export function conditionsOf(questionnaire: Questionnaire): readonly Condition[] {
  const found: Condition[] = []
  for (const condition of outermost(questionnaire)) addWithParts(found, condition)
  return found
}

/** What a program computes for the checks of its questionnaire, in the same order too. */
export function checkLinesOf({ checks }: Questionnaire): readonly Condition[] {
  return checks.flatMap(partsOf).flatMap(linesOf)
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

function addWithParts(found: Condition[], condition: Condition | undefined): void {
  if (condition === undefined) return
  found.push(condition)
  if ('of' in condition) for (const part of condition.of) addWithParts(found, part)
}

function outermost(questionnaire: Questionnaire): readonly (Condition | undefined)[] {
  const { questions, measures, classes, findings, redFlags, panels, topics } = questionnaire
  return [
    ...questions.map((question) => question.when),
    ...redFlags.map((flag) => flag.when),
    ...findings.map((finding) => finding.when),
    ...topics.map((topic) => topic.relevantWhen),
    ...topics.flatMap((topic) => topic.askYourProvider.map((question) => question.when)),
    ...panels.map((panel) => panel.showWhen),
    ...panels.flatMap((panel) => panel.rows.map((row) => row.untestedWhen)),
    ...measures.flatMap((measure) => (measure.kind === 'count' ? measure.of : [])),
    ...classes.flatMap(({ when, rows }) => [when, ...rows.map((row) => row.when)]),
  ]
}
