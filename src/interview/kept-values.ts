import type { Questionnaire } from '../model/questionnaire.ts'
import { insertedIds } from '../text/inserted-ids.ts'
import { textsOf } from '../text/texts-of.ts'

/** The questions and measures whose values are told as they are: recorded history, and `{worst}`. */
export function keptValues({ cases: _, ...questionnaire }: Questionnaire): readonly string[] {
  const recorded = questionnaire.questions.filter(({ record }) => record).map(({ id }) => id)
  return [...recorded, ...new Set(textsOf(questionnaire).flatMap(insertedIds))]
}
