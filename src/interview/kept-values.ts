import type { Questionnaire } from '../model/questionnaire.ts'
import { insertedIds } from '../text/inserted-ids.ts'

/** The questions and measures whose values are told as they are: recorded history, and `{worst}`. */
export function keptValues(questionnaire: Questionnaire): readonly string[] {
  const { questions, findings, redFlags, panels, topics } = questionnaire
  const recorded = questions.filter(({ record }) => record).map(({ id }) => id)
  // One text of all that is told: braces that JSON adds never stand beside a letter.
  const told = JSON.stringify([questions, findings, redFlags, panels, topics])
  return [...recorded, ...new Set(insertedIds(told))]
}
