import type { Answer } from '../model/answer.ts'
import type { Question, Section } from '../model/question.ts'
import { answerInWords } from './answer-words.ts'
import { named } from './named.ts'
import type { Outcome } from './occasion.ts'
import { shortForm } from './short-form.ts'

/** The answers that count, one a line, a group of lines for each section. */
export function noteAnswers(outcome: Outcome): readonly (readonly string[])[] {
  return outcome.questionnaire.sections
    .map((section) => sectionLines(section, outcome))
    .filter((lines) => lines.length > 1)
}

function sectionLines({ title, questions }: Section, outcome: Outcome): readonly string[] {
  const answers = questions.flatMap((id) => {
    const answer = outcome.assessment.answers.get(id)
    if (answer === undefined) return []
    const question = named(outcome.questionnaire.questions, id)
    return [`${shortForm(question, outcome)}: ${said(question, answer)}`]
  })
  return [title.toUpperCase(), ...answers]
}

/** A clinician's note tells what was declined from what was not known. */
function said(question: Question, answer: Answer): string {
  const { kind } = answer
  return kind === 'unknown' || kind === 'declined' ? kind : answerInWords(question, answer)
}
