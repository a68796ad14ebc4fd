import type { Question } from '../../model/question.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { didYouMean } from '../../text/did-you-mean.ts'
import { answersTo } from '../missing-lines.ts'
import { hearAnswer } from './hear-answer.ts'
import type { Heard } from './heard.ts'
import { offersOf } from './offers.ts'

/** An `id=value` line: an answer to any question, asked already or not. Nothing where it is none. */
export function hearAhead(
  line: string,
  { questions }: Questionnaire,
  asked?: Question,
): Heard | undefined {
  const [, id, value] = /^\s*([a-z0-9][a-z0-9.-]*)\s*=(.*)$/.exec(line) ?? []
  if (id === undefined || value === undefined) return undefined
  const question = questions.find((candidate) => candidate.id === id)
  if (question === undefined) {
    // A text may hold such a line and mean nothing by it.
    if (asked?.type === 'text') return undefined
    return { notes: [noSuchQuestion(id, questions)] }
  }
  const heard = hearAnswer(question, value)
  if ('objection' in heard) {
    const possible = offersOf(question).length > 0 ? ` Possible: ${answersTo(question)}.` : ''
    return { notes: [`${id}: ${heard.objection}${possible}`] }
  }
  return { reply: { kind: 'given-ahead', answers: new Map([[id, heard.answer]]) } }
}

function noSuchQuestion(id: string, questions: readonly Question[]): string {
  const ids = questions.map((question) => question.id)
  const guess = didYouMean(id, ids)
  return `No question is called "${id}".${guess === undefined ? '' : ` Did you mean "${guess}"?`}`
}
