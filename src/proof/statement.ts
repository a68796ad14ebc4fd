import type { Check } from '../model/check.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Standing, Topic } from '../model/topic.ts'

/** A sentence about every possible response, partial ones included. */
export type Statement =
  | { readonly kind: 'check'; readonly check: Check }
  /** Some response makes it so: what can never be is a mistake of the author's. */
  | Possibility

export type Possibility =
  | { readonly kind: 'can-be-asked'; readonly question: string }
  | { readonly kind: 'can-be'; readonly conclusion: string; readonly truth: 'yes' | 'no' }
  | { readonly kind: 'can-be-named'; readonly list: string; readonly class: string }
  | { readonly kind: 'can-stand'; readonly topic: string; readonly standing: Standing }
  | {
      readonly kind: 'can-be-told'
      readonly topic: string
      readonly part: 'reason' | 'caution'
      readonly finding: string
    }
  | {
      readonly kind: 'can-be-told'
      readonly topic: string
      readonly part: 'question'
      readonly id: string
    }

/** The author's checks, and what has to be possible in any questionnaire. */
export function statementsOf(questionnaire: Questionnaire): readonly Statement[] {
  const { checks, questions, findings, redFlags, classes, topics } = questionnaire
  return [
    ...checks.map((check): Statement => ({ kind: 'check', check })),
    ...questions.map(({ id }): Statement => ({ kind: 'can-be-asked', question: id })),
    ...redFlags.map(({ id }): Statement => ({ kind: 'can-be', conclusion: id, truth: 'yes' })),
    ...findings.flatMap(({ id }): readonly Statement[] => [
      { kind: 'can-be', conclusion: id, truth: 'yes' },
      { kind: 'can-be', conclusion: id, truth: 'no' },
    ]),
    ...classes.flatMap(({ id, rows }) => {
      const names = [...new Set(rows.map((row) => row.class))]
      return names.map((name): Statement => ({ kind: 'can-be-named', list: id, class: name }))
    }),
    ...topics.flatMap(statementsOfTopic),
  ]
}

/** `later` only where something comes first; `withheld` hangs on the red flags. */
function statementsOfTopic({
  id,
  first,
  because,
  cautions,
  askYourProvider,
}: Topic): readonly Statement[] {
  const standings: readonly Standing[] = ['discuss', 'may-apply', 'not-relevant']
  const reachable = first.length > 0 ? [...standings, 'later' as const] : standings
  return [
    ...reachable.map((standing): Statement => ({ kind: 'can-stand', topic: id, standing })),
    ...because.map(
      ({ finding }): Statement => ({ kind: 'can-be-told', topic: id, part: 'reason', finding }),
    ),
    ...cautions.map(
      ({ finding }): Statement => ({ kind: 'can-be-told', topic: id, part: 'caution', finding }),
    ),
    ...askYourProvider.map((question): Statement => {
      return { kind: 'can-be-told', topic: id, part: 'question', id: question.id }
    }),
  ]
}
