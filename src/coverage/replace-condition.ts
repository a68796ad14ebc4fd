import type { Condition } from '../model/condition.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Owner } from '../proof/owned-condition.ts'

/** The questionnaire with another condition in one place, or with none; all else is shared. */
export function replaceCondition(
  questionnaire: Questionnaire,
  owner: Owner,
  condition: Condition | undefined,
): Questionnaire {
  const { questions, redFlags, findings, classes, measures, topics, panels } = questionnaire
  const when = condition && { when: condition }
  switch (owner.kind) {
    case 'question':
      return { ...questionnaire, questions: at(questions, owner.id, (one) => whenOf(one, when)) }
    case 'red-flag':
      return { ...questionnaire, redFlags: at(redFlags, owner.id, (one) => ({ ...one, ...when })) }
    case 'finding':
      return { ...questionnaire, findings: at(findings, owner.id, (one) => ({ ...one, ...when })) }
    case 'class-list':
      return { ...questionnaire, classes: at(classes, owner.id, (one) => whenOf(one, when)) }
    case 'class-row':
      return {
        ...questionnaire,
        classes: at(classes, owner.id, (list) => {
          return { ...list, rows: nth(list.rows, owner.row, (row) => ({ ...row, ...when })) }
        }),
      }
    case 'counted':
      return {
        ...questionnaire,
        measures: at(measures, owner.id, (one) => {
          if (one.kind !== 'count' || condition === undefined) return one
          return { ...one, of: one.of.with(owner.row, condition) }
        }),
      }
    case 'topic':
    case 'provider-question':
      return {
        ...questionnaire,
        topics: at(topics, owner.id, (one) => inTopic(one, owner, condition)),
      }
    case 'panel':
    case 'panel-row':
      return {
        ...questionnaire,
        panels: at(panels, owner.id, (one) => inPanel(one, owner, condition)),
      }
  }
}

type Topic = Questionnaire['topics'][number]

function inTopic(topic: Topic, owner: Owner, condition: Condition | undefined): Topic {
  if (owner.kind !== 'provider-question') {
    return condition === undefined ? topic : { ...topic, relevantWhen: condition }
  }
  const when = condition && { when: condition }
  return {
    ...topic,
    askYourProvider: at(topic.askYourProvider, owner.question, (one) => whenOf(one, when)),
  }
}

type Panel = Questionnaire['panels'][number]

function inPanel(panel: Panel, owner: Owner, condition: Condition | undefined): Panel {
  if (owner.kind === 'panel-row') {
    const untested = condition && { untestedWhen: condition }
    return {
      ...panel,
      rows: nth(panel.rows, owner.row, ({ finding }) => ({ finding, ...untested })),
    }
  }
  const { showWhen: _, ...rest } = panel
  return { ...rest, ...(condition && { showWhen: condition }) }
}

/** A thing that may go without a condition, with this one in place of its own. */
function whenOf<T extends { readonly when?: Condition }>(
  one: T,
  when: { readonly when: Condition } | undefined,
): T {
  const { when: _, ...rest } = one
  // Everything but the optional `when` is as it was.
  return { ...rest, ...when } as T
}

function at<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  change: (one: T) => T,
): readonly T[] {
  return list.map((one) => (one.id === id ? change(one) : one))
}

function nth<T>(list: readonly T[], index: number, change: (one: T) => T): readonly T[] {
  return list.map((one, each) => (each === index ? change(one) : one))
}
