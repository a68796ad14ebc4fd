import type { Answer, Answers } from '../model/answer.ts'
import type { Question } from '../model/question.ts'
import { goBack, goForward, jumpTo, moveTo, proceed } from './move.ts'
import type { Reply } from './reply.ts'
import {
  type Ending,
  establishedStops,
  isAnswered,
  putNow,
  raisesStop,
  record,
  type Session,
  stepAt,
} from './session.ts'

/** What a reply makes of a session. One that does not fit where the session stands changes nothing. */
export function takeReply(session: Session, reply: Reply): Session {
  switch (session.at.kind) {
    case 'step':
      return takeAtStep(session, reply)
    case 'interruption':
      return takeAtInterruption(session, reply)
    case 'review':
      return takeAtReview(session, reply)
    case 'ended':
      return session
  }
}

function takeAtStep(session: Session, reply: Reply): Session {
  switch (reply.kind) {
    case 'answers':
      return proceed(record(session, reply.answers, putNow(session)))
    case 'given-ahead':
      return takeAhead(session, reply.answers)
    case 'unknown':
    case 'declined':
      return cannotSay(session, { kind: reply.kind })
    case 'back':
      return leave(session, reply.keeping, goBack)
    case 'forward':
      return leave(session, reply.keeping, goForward)
    case 'stop':
      return leave(session, reply.keeping, (kept) => end(kept, 'stopped'))
    case 'end-of-input':
      return end(session, 'end-of-input')
    default:
      return session
  }
}

function takeAtInterruption(session: Session, reply: Reply): Session {
  switch (reply.kind) {
    case 'go-on':
      return proceed({ ...session, told: establishedStops(session, session.assessment) })
    case 'given-ahead':
      return proceed(record(session, reply.answers))
    case 'back':
      return goBack(session)
    case 'stop':
      return end(session, 'stopped')
    case 'stop-here':
    case 'end-of-input':
      return end(session, 'interrupted')
    default:
      return session
  }
}

function takeAtReview(session: Session, reply: Reply): Session {
  switch (reply.kind) {
    case 'jump':
      return jumpTo(session, reply.to)
    case 'given-ahead':
      return proceed(record(session, reply.answers))
    case 'back':
      return goBack(session)
    case 'stop':
      return end(session, 'stopped')
    case 'accept':
    case 'end-of-input':
      return end(session, 'complete')
    default:
      return session
  }
}

/** Stays at the step unless its own question was answered or is no longer asked. */
function takeAhead(session: Session, answers: Answers): Session {
  const after = record(session, answers)
  const put = putNow(after)
  const own = putNow(session).some(({ id }) => answers.has(id))
  const done = own && put.every((question) => isAnswered(after, question))
  return done || put.length === 0 ? proceed(after) : moveTo(after, after.at)
}

/** The rows of a checklist that have an answer keep it. */
function cannotSay(session: Session, answer: Answer): Session {
  const here = stepAt(session)
  const answers = new Map<string, Answer>()
  for (const question of putNow(session)) {
    const present = here?.checklist ? session.given.get(question.id)?.answer : undefined
    const said = present ?? allowed(question, answer)
    if (said !== undefined) answers.set(question.id, said)
  }
  return answers.size === 0 ? session : proceed(record(session, answers))
}

function allowed(question: Question, answer: Answer): Answer | undefined {
  return question.mustKnow ? undefined : answer
}

/** What was marked before leaving is not lost, and a stop it raises is told first. */
function leave(
  session: Session,
  keeping: Answers | undefined,
  move: (session: Session) => Session,
): Session {
  if (keeping === undefined) return move(session)
  const kept = record(session, keeping, putNow(session))
  return raisesStop(session, kept) ? moveTo(kept, kept.at) : move(kept)
}

function end(session: Session, how: Ending): Session {
  return { ...session, at: { kind: 'ended', how } }
}
