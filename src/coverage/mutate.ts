import { urgencies } from '../engine/urgencies.ts'
import type { ClassList } from '../model/classes.ts'
import type { Condition } from '../model/condition.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { RedFlag, Urgency } from '../model/red-flag.ts'
import type { Topic } from '../model/topic.ts'
import { type OwnedCondition, type Owner, ownedConditions } from '../proof/owned-condition.ts'
import { type ConditionSlip, mutateCondition } from './mutate-condition.ts'
import { replaceCondition } from './replace-condition.ts'

/** A questionnaire with one thing changed, and what that is. */
export type Mutant = {
  readonly owner: Owner
  readonly change: Change
  readonly questionnaire: Questionnaire
}

export type Change =
  /** `after` is nothing where `before` was left out. */
  | { readonly kind: ConditionSlip; readonly before: Condition; readonly after?: Condition }
  /** The two rows, by their classes, as they now stand. */
  | { readonly kind: 'row-order'; readonly rows: readonly [string, string] }
  | { readonly kind: 'first'; readonly finding: string }
  /** Whether the flag stops now. */
  | { readonly kind: 'stop'; readonly stop: boolean }
  | { readonly kind: 'urgency'; readonly before: Urgency; readonly after: Urgency }

/** Every way in which one slip of the pen may change what follows, in the author's order. */
export function mutate(questionnaire: Questionnaire): readonly Mutant[] {
  const { redFlags, classes, topics } = questionnaire
  return [
    ...ownedConditions(questionnaire).flatMap((owned) => conditionMutants(questionnaire, owned)),
    ...redFlags.flatMap((flag) => flagMutants(questionnaire, flag)),
    ...classes.flatMap((list) => orderMutants(questionnaire, list)),
    ...topics.flatMap((topic) => firstMutants(questionnaire, topic)),
  ]
}

function conditionMutants(
  questionnaire: Questionnaire,
  { owner, condition }: OwnedCondition,
): readonly Mutant[] {
  const slipped = mutateCondition(questionnaire, condition).map(({ slip, whole, ...parts }) => ({
    owner,
    change: { kind: slip, ...parts },
    questionnaire: replaceCondition(questionnaire, owner, whole),
  }))
  if (!mayGoWithout.includes(owner.kind)) return slipped
  const dropped: Mutant = {
    owner,
    change: { kind: 'removed', before: condition },
    questionnaire: replaceCondition(questionnaire, owner, undefined),
  }
  return [dropped, ...slipped]
}

/** What may have no condition at all. */
const mayGoWithout: readonly Owner['kind'][] = [
  'question',
  'class-list',
  'provider-question',
  'panel',
  'panel-row',
]

function flagMutants(questionnaire: Questionnaire, flag: RedFlag): readonly Mutant[] {
  const owner: Owner = { kind: 'red-flag', id: flag.id }
  const withFlag = (changed: RedFlag): Questionnaire => {
    const { redFlags } = questionnaire
    return { ...questionnaire, redFlags: redFlags.map((one) => (one === flag ? changed : one)) }
  }
  const { stop, urgency: before } = flag
  const place = urgencies.indexOf(before)
  const others = urgencies.filter((_, at) => Math.abs(at - place) === 1)
  return [
    {
      owner,
      change: { kind: 'stop', stop: !stop },
      questionnaire: withFlag({ ...flag, stop: !stop }),
    },
    ...others.map((after): Mutant => {
      const change = { kind: 'urgency', before, after } as const
      return { owner, change, questionnaire: withFlag({ ...flag, urgency: after }) }
    }),
  ]
}

/** Neighbours change places; the row that stands for all others stays last. */
function orderMutants(questionnaire: Questionnaire, list: ClassList): readonly Mutant[] {
  const { id, rows } = list
  return rows.slice(1).flatMap((row, at): readonly Mutant[] => {
    const before = rows[at]
    if (before === undefined || row.when === undefined) return []
    const swapped = { ...list, rows: rows.with(at, row).with(at + 1, before) }
    const classes = questionnaire.classes.map((one) => (one === list ? swapped : one))
    return [
      {
        owner: { kind: 'class-list', id },
        change: { kind: 'row-order', rows: [row.class, before.class] },
        questionnaire: { ...questionnaire, classes },
      },
    ]
  })
}

function firstMutants(questionnaire: Questionnaire, topic: Topic): readonly Mutant[] {
  return topic.first.map(({ finding }, at) => {
    const changed = { ...topic, first: topic.first.toSpliced(at, 1) }
    const topics = questionnaire.topics.map((one) => (one === topic ? changed : one))
    return {
      owner: { kind: 'topic', id: topic.id },
      change: { kind: 'first', finding },
      questionnaire: { ...questionnaire, topics },
    }
  })
}
