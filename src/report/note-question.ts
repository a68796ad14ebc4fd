import type { Answer } from '../model/answer.ts'
import type { Question } from '../model/question.ts'
import { answerInSentence } from './answer-words.ts'
import { named } from './named.ts'
import type { Told } from './note-told.ts'
import type { Outcome } from './occasion.ts'
import { shortForm } from './short-form.ts'

/** The answer to a question in a clinician's words; nothing where it was not asked. */
export function toldQuestion(id: string, outcome: Outcome): readonly Told[] {
  const answer = outcome.assessment.answers.get(id)
  if (answer === undefined) return []
  const question = named(outcome.questionnaire.questions, id)
  const label = shortForm(question, outcome)
  switch (answer.kind) {
    case 'yes-no':
      return [{ label, mark: answer.yes ? 'yes' : 'no' }]
    case 'unknown':
    case 'declined':
      return [{ label, mark: answer.kind }]
    default:
      return [{ label, value: answerValue(label, question, answer) }]
  }
}

function answerValue(label: string, question: Question, answer: Answer): string {
  if (question.type === 'number' && answer.kind === 'number') {
    return withUnit(String(answer.number), unitBeside(label, question.unit))
  }
  if (question.type !== 'choice' && question.type !== 'choices') {
    return answerInSentence(question, answer)
  }
  const options = question.options.map(({ clinician, text, ...option }) => {
    return { ...option, text: clinician ?? text }
  })
  return answerInSentence({ ...question, options }, answer)
}

/** A unit that the label names is not said again. */
function unitBeside(label: string, unit = ''): string {
  return label.toLowerCase().includes(unit.toLowerCase()) ? '' : unit
}

/** As a clinician writes it: 8/10, 80%, 30 months. */
export function withUnit(number: string, unit = ''): string {
  const bound = /^of (\d+)$/.exec(unit)?.[1]
  if (bound !== undefined) return `${number}/${bound}`
  return unit === 'percent' ? `${number}%` : `${number} ${unit}`.trimEnd()
}
