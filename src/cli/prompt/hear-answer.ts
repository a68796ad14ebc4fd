import { type Validation, validateAnswer } from '../../answer/validate-answer.ts'
import type { Answer } from '../../model/answer.ts'
import type { Question } from '../../model/question.ts'
import { objectionTo } from './objection.ts'
import { offersOf } from './offers.ts'
import { pickOffer } from './pick-offer.ts'
import { typedValue } from './typed-value.ts'

export type HeardAnswer = { readonly answer: Answer } | { readonly objection: string }

/** The answer a typed line gives to a question. */
export function hearAnswer(question: Question, line: string): HeardAnswer {
  const typed = line.trim()
  if (typed === 'unknown' || typed === 'declined') return judged(question, typed)
  switch (question.type) {
    case 'yes-no':
    case 'choice':
      return hearPicks(question, [typed])
    case 'choices':
      return hearPicks(question, isOneOffer(question, typed) ? [typed] : partsOf(typed))
    case 'number':
    case 'text':
      return judged(question, typedValue(question, typed))
  }
}

function hearPicks(question: Question, typed: readonly string[]): HeardAnswer {
  const picks = typed.map((part) => pickOffer(offersOf(question), part))
  const objection = picks.find((pick) => 'objection' in pick)
  if (objection !== undefined) return objection
  const ids = picks.flatMap((pick) => ('id' in pick ? [pick.id] : []))
  return judged(question, question.type === 'choices' ? [...new Set(ids)] : ids[0])
}

/** An answer whose own text holds a comma is not a list. */
function isOneOffer(question: Question, typed: string): boolean {
  return 'id' in pickOffer(offersOf(question), typed)
}

/** Numbers may stand apart by spaces alone; words, which hold spaces, need a comma or semicolon. */
function partsOf(typed: string): readonly string[] {
  const between = /^[\d\s,;]*$/.test(typed) ? /[\s,;]+/ : /[,;]/
  return typed
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function judged(question: Question, value: unknown): HeardAnswer {
  const validation: Validation = validateAnswer(question, value)
  return 'answer' in validation
    ? validation
    : { objection: objectionTo(question, validation.rejection) }
}
