import type { Condition } from '../../model/condition.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'

/** A condition, the thing it decides about, and what holds wherever it is looked at. */
export type Owned = {
  readonly owner: string
  readonly condition: Condition
  readonly given?: Condition
}

/** Every condition of a questionnaire but those of its checks. */
export function conditionsOf(questionnaire: Questionnaire): readonly Owned[] {
  const { sections, panels, topics } = questionnaire
  return [
    ...sections.flatMap(({ id, when }) => owned(id, when)),
    ...definingConditions(questionnaire),
    ...panels.flatMap(({ id, showWhen, rows }) => [
      ...owned(id, showWhen),
      ...rows.flatMap((row) => owned(id, row.untestedWhen, showWhen)),
    ]),
    ...topics.flatMap(({ id, relevantWhen, askYourProvider }) => [
      ...owned(id, relevantWhen),
      ...askYourProvider.flatMap((question) => owned(id, question.when, relevantWhen)),
    ]),
  ]
}

/** The conditions that decide what other conditions read. */
export function definingConditions(questionnaire: Questionnaire): readonly Owned[] {
  const { questions, measures, classes, findings, redFlags } = questionnaire
  return [
    ...questions.flatMap(({ id, when }) => owned(id, when)),
    ...measures.flatMap((measure) =>
      measure.kind === 'count' ? measure.of.flatMap((one) => owned(measure.id, one)) : [],
    ),
    ...classes.flatMap(({ id, when, rows }) => [
      ...owned(id, when),
      ...rows.flatMap((row) => owned(id, row.when, when)),
    ]),
    ...findings.flatMap(({ id, when }) => owned(id, when)),
    ...redFlags.flatMap(({ id, when }) => owned(id, when)),
  ]
}

function owned(owner: string, condition?: Condition, given?: Condition): readonly Owned[] {
  if (condition === undefined) return []
  return [{ owner, condition, ...(given && { given }) }]
}
