import type { Validation } from '../../answer/validate-answer.ts'
import type { Reply } from '../../interview/reply.ts'
import type { QuestionStep } from '../../interview/step.ts'
import type { Answer } from '../../model/answer.ts'
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

/** What Enter says where nothing is chosen or typed; nothing where there is nothing to go by. */
export function enterAlone(step: QuestionStep): { readonly reply: Reply } | undefined {
  const { question, present, preferred } = step
  if (enterSaysUnknown(step)) return { reply: { kind: 'unknown' } }
  if (present === undefined) {
    return preferred === undefined ? undefined : picking(question, preferred)
  }
  return { reply: { kind: 'answers', answers: new Map([[question.id, present.answer]]) } }
}

/** Most people were not examined: they need not look for the key. */
export function enterSaysUnknown({ question, present, commands }: QuestionStep): boolean {
  return question.needs === 'examiner' && present === undefined && commands.includes('unknown')
}

/** The reply that picks one option and no other. */
export function picking({ id, type }: Question, option: string): { readonly reply: Reply } {
  const answer: Answer =
    type === 'choices' ? { kind: 'choices', options: [option] } : { kind: 'choice', option }
  return { reply: { kind: 'answers', answers: new Map([[id, answer]]) } }
}
