import { compile } from '../../src/engine/compile.ts'
import { type Beginning, begin } from '../../src/interview/begin.ts'
import { conductInterview, type Interviewed } from '../../src/interview/conduct-interview.ts'
import { poseStep } from '../../src/interview/pose-step.ts'
import type { Prompter } from '../../src/interview/prompter.ts'
import type { Reply } from '../../src/interview/reply.ts'
import type { Session } from '../../src/interview/session.ts'
import { takeReply } from '../../src/interview/take-reply.ts'
import type { Answer } from '../../src/model/answer.ts'
import { everyAnswer, no, smallIntake } from './small-intake.ts'

export const program = compile(smallIntake)

/** The session after some replies. */
export function played(replies: readonly Reply[], beginning: Beginning = {}): Session {
  return replies.reduce(takeReply, begin(program, beginning))
}

export const say = (...answers: readonly (readonly [string, Answer])[]): Reply => ({
  kind: 'answers',
  answers: new Map(answers),
})

export const ahead = (...answers: readonly (readonly [string, Answer])[]): Reply => ({
  kind: 'given-ahead',
  answers: new Map(answers),
})

export const back: Reply = { kind: 'back' }
export const forward: Reply = { kind: 'forward' }

/** The checklist answered, nothing in it applies. */
export const safe: Reply = say(['sudden', no], ['weak', no], ['age-under-18', no])

/** Replies that answer everything, up to the review. */
export const throughout: readonly Reply[] = [
  safe,
  ...[...everyAnswer].slice(3).map(([id, answer]) => say([id, answer])),
]

/** Where a session stands, in a word: the question, the rows, or the place. */
export function whereIs(session: Session): string {
  const step = poseStep(session)
  switch (step?.kind) {
    case 'question':
      return step.question.id
    case 'checklist':
      return step.rows.map(({ question }) => question.id).join('+')
    case 'interruption':
    case 'review':
      return step.kind
    default:
      return session.at.kind === 'ended' ? session.at.how : 'nowhere'
  }
}

/** An interview whose prompter gives these replies and then has nothing more to say. */
export async function interview(
  replies: readonly Reply[],
  beginning: Beginning = {},
): Promise<Interviewed & { readonly told: readonly (readonly string[])[] }> {
  const told: string[][] = []
  const left = [...replies]
  const prompter: Prompter = {
    ask: async () => left.shift() ?? { kind: 'end-of-input' },
    notify: ({ flags }) => told.push(flags.map(({ id }) => id)),
  }
  return { ...(await conductInterview(begin(program, beginning), prompter)), told }
}
