import type { Condition } from '../model/condition.ts'
import type { Questionnaire } from '../model/questionnaire.ts'

/** What something can be established of. */
export type Subject = {
  readonly kind: 'question' | 'red-flag' | 'finding' | 'class-list' | 'topic' | 'panel'
  readonly id: string
}

/** What a condition belongs to; `row`, `question`: which of several of the same owner. */
export type Owner =
  | Subject
  | {
      readonly kind: 'class-row' | 'panel-row' | 'counted'
      readonly id: string
      readonly row: number
    }
  | { readonly kind: 'provider-question'; readonly id: string; readonly question: string }

/** A condition of a questionnaire, and where it stands. */
export type OwnedCondition = { readonly owner: Owner; readonly condition: Condition }

/** A part of an owner's condition: `path` leads to it from the whole, by index in each `of`. */
export type Part = {
  readonly owner: Owner
  readonly whole: Condition
  readonly path: readonly number[]
  readonly condition: Condition
}

/** Every condition of a questionnaire but those of its checks, in the author's order. */
export function ownedConditions(questionnaire: Questionnaire): readonly OwnedCondition[] {
  const { questions, redFlags, findings, classes, measures, topics, panels } = questionnaire
  return [
    ...questions.flatMap(({ id, when }) => owned({ kind: 'question', id }, when)),
    ...redFlags.flatMap(({ id, when }) => owned({ kind: 'red-flag', id }, when)),
    ...findings.flatMap(({ id, when }) => owned({ kind: 'finding', id }, when)),
    ...classes.flatMap(({ id, when, rows }) => [
      ...owned({ kind: 'class-list', id }, when),
      ...rows.flatMap((each, row) => owned({ kind: 'class-row', id, row }, each.when)),
    ]),
    ...measures.flatMap((measure) => {
      const { id } = measure
      const counted = measure.kind === 'count' ? measure.of : []
      return counted.flatMap((when, row) => owned({ kind: 'counted', id, row }, when))
    }),
    ...topics.flatMap(({ id, relevantWhen, askYourProvider }) => [
      ...owned({ kind: 'topic', id }, relevantWhen),
      ...askYourProvider.flatMap(({ id: question, when }) => {
        return owned({ kind: 'provider-question', id, question }, when)
      }),
    ]),
    ...panels.flatMap(({ id, showWhen, rows }) => [
      ...owned({ kind: 'panel', id }, showWhen),
      ...rows.flatMap((each, row) => owned({ kind: 'panel-row', id, row }, each.untestedWhen)),
    ]),
  ]
}

/** The parts of a combination, and theirs; a condition of one line has none. */
export function partsOfOwned({ owner, condition }: OwnedCondition): readonly Part[] {
  const below = (whole: Condition, at: Condition, path: readonly number[]): readonly Part[] => {
    if (!('of' in at)) return []
    return at.of.flatMap((part, index) => {
      const here = [...path, index]
      return [{ owner, whole, path: here, condition: part }, ...below(whole, part, here)]
    })
  }
  return below(condition, condition, [])
}

function owned(owner: Owner, condition: Condition | undefined): readonly OwnedCondition[] {
  return condition === undefined ? [] : [{ owner, condition }]
}
