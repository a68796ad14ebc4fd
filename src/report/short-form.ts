import type { Question } from '../model/question.ts'
import { fill } from './insertions.ts'
import { named } from './named.ts'
import type { Outcome } from './occasion.ts'

/** What a question is about, short enough to stand beside its answer. */
export function shortForm(question: Question, outcome: Outcome): string {
  return (question.clinician ?? fill(question.ask, outcome)).replace(/[?:]\s*$/, '')
}

/** The questions as they are asked. */
export function asks(ids: readonly string[], outcome: Outcome): readonly string[] {
  return ids.map((id) => fill(named(outcome.questionnaire.questions, id).ask, outcome))
}
