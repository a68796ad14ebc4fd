import { stateInWords } from './explanation-words.ts'
import { named } from './named.ts'
import type { Outcome } from './occasion.ts'
import { shortForm } from './short-form.ts'
import type { DraftLine } from './summary.ts'

/** Questions with their answers, or why they have none. */
export function answerLines(ids: readonly string[], outcome: Outcome): readonly DraftLine[] {
  const { questionnaire, assessment } = outcome
  return ids.map((id) => {
    const question = named(questionnaire.questions, id)
    const answer = assessment.answers.get(id)
    const enabled = assessment.enabled.get(id) ?? 'unknown'
    const state = stateInWords(question, { enabled, ...(answer !== undefined && { answer }) })
    return { text: `${shortForm(question, outcome)}: ${state}`, aside: id, sources: [] }
  })
}
