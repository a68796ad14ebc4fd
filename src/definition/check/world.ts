import type { ClassList } from '../../model/classes.ts'
import type { Finding } from '../../model/finding.ts'
import type { Measure } from '../../model/measure.ts'
import type { Question } from '../../model/question.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import type { RedFlag } from '../../model/red-flag.ts'
import type { Ranges } from './ranges.ts'

/** What conditions are about, by id. */
export type World = {
  readonly questions: ReadonlyMap<string, Question>
  readonly classes: ReadonlyMap<string, ClassList>
  readonly measures: ReadonlyMap<string, Measure>
  readonly conclusions: ReadonlyMap<string, Finding | RedFlag>
  readonly ranges: Ranges
}

export function worldOf(questionnaire: Questionnaire, ranges: Ranges): World {
  const { questions, classes, measures, findings, redFlags } = questionnaire
  return {
    questions: byId(questions),
    classes: byId(classes),
    measures: byId(measures),
    conclusions: byId<Finding | RedFlag>([...findings, ...redFlags]),
    ranges,
  }
}

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]))
}
