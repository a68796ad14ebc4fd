import type { ClassList } from '../model/classes.ts'
import type { Condition } from '../model/condition.ts'
import type { Measure } from '../model/measure.ts'
import type { Outcome } from './occasion.ts'

/** Whether any answer bears on a class: one that stands on none tells nothing of the person. */
export function restsOnAnswer({ when, rows }: ClassList, outcome: Outcome): boolean {
  const conditions = [
    ...(when === undefined ? [] : [when]),
    ...rows.flatMap((row) => row.when ?? []),
  ]
  return conditions.some((condition) => readsAnswer(condition, outcome))
}

/** Whether any answer bears on a condition. */
export function readsAnswer(condition: Condition, outcome: Outcome): boolean {
  if ('of' in condition) return condition.of.some((part) => readsAnswer(part, outcome))
  return isAnswered(condition.id, outcome)
}

/** All names are of one namespace, so the id alone tells what is meant; there are no cycles. */
function isAnswered(id: string, outcome: Outcome): boolean {
  const { measures, classes, findings, redFlags } = outcome.questionnaire
  const answer = outcome.assessment.answers.get(id)
  if (answer !== undefined) return answer.kind !== 'unknown' && answer.kind !== 'declined'
  const measure = measures.find((one) => one.id === id)
  if (measure !== undefined) return isMeasured(measure, outcome)
  const list = classes.find((one) => one.id === id)
  if (list !== undefined) return restsOnAnswer(list, outcome)
  const conclusion = [...findings, ...redFlags].find((one) => one.id === id)
  return conclusion !== undefined && readsAnswer(conclusion.when, outcome)
}

function isMeasured(measure: Measure, outcome: Outcome): boolean {
  switch (measure.kind) {
    case 'percent-drop':
      return [measure.from, measure.to].some(({ id }) => isAnswered(id, outcome))
    case 'count':
      return measure.of.some((condition) => readsAnswer(condition, outcome))
    default:
      return measure.of.some(({ id }) => isAnswered(id, outcome))
  }
}
