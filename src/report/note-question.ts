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
  switch (answer.kind) {
    case 'number': {
      const unit = question.type === 'number' ? question.unit : undefined
      return withUnit(String(answer.number), unitBeside(label, unit))
    }
    case 'choice':
      return optionInNote(question, answer.option)
    case 'choices':
      return answer.options.map((option) => optionInNote(question, option)).join(', ')
    default:
      return answerInSentence(question, answer)
  }
}

function optionInNote(question: Question, id: string): string {
  const options = 'options' in question ? question.options : []
  const option = options.find((one) => one.id === id)
  return option?.clinician ?? answerInSentence(question, { kind: 'choice', option: id })
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
