import type { Validation } from '../../answer/validate-answer.ts'
import type { Reply } from '../../interview/reply.ts'
import type { QuestionStep } from '../../interview/step.ts'
import type { Question } from '../../model/question.ts'
import { objectionTo } from './objection.ts'

/** A valid answer as the reply it makes; any other as what to say about it. */
export function replyWith(
  question: Question,
  validation: Validation,
): { readonly reply: Reply } | { readonly objection: string } {
  if ('rejection' in validation) return { objection: objectionTo(question, validation.rejection) }
  return { reply: { kind: 'answers', answers: new Map([[question.id, validation.answer]]) } }
}

/** The answer that stands already, given once more. */
export function keepPresent({
  question,
  present,
}: QuestionStep): { readonly reply: Reply } | undefined {
  if (present === undefined) return undefined
  return { reply: { kind: 'answers', answers: new Map([[question.id, present.answer]]) } }
}
