import type { PlannedStep } from './plan.ts'
import {
  askedIn,
  establishedStops,
  isEnabled,
  isOpen,
  type Place,
  type Session,
  stepAt,
} from './session.ts'

/** To the first step, in the author's order, that is still open; to the review when none is. */
export function proceed(session: Session): Session {
  const next = session.steps.find((step) => isOpen(session, step))
  return moveTo(session, next === undefined ? { kind: 'review' } : placeOf(next))
}

/** Every move forward passes here, so that a stop is told before anything else is asked. */
export function moveTo(session: Session, place: Place): Session {
  const stops = establishedStops(session, session.assessment)
  if (stops.every((id) => session.told.includes(id))) return { ...session, at: place }
  return { ...session, at: { kind: 'interruption' } }
}

/**
 * To the step asked before this one; from a step chosen at the review, to the review; from an
 * interruption, to the step that raised it.
 */
export function goBack(session: Session): Session {
  const { at } = session
  if (at.kind === 'step' && at.from === 'review') return proceed(session)
  const before = stepsBefore(session).findLast((step) => askedIn(session, step).length > 0)
  return before === undefined ? session : { ...session, at: placeOf(before) }
}

/** To the step asked after this one, once this one is answered. */
export function goForward(session: Session): Session {
  const here = stepAt(session)
  if (here === undefined || isOpen(session, here)) return session
  const after = session.steps.slice(session.steps.indexOf(here) + 1)
  const next = after.find((step) => askedIn(session, step).length > 0)
  return next === undefined ? proceed(session) : moveTo(session, placeOf(next))
}

/** To the step of a question that is enabled: to change its answer, or to answer it all the same. */
export function jumpTo(session: Session, question: string): Session {
  const step = session.steps.find(({ questions }) => questions.some(({ id }) => id === question))
  const isPut = step?.questions.some((one) => one.id === question && isEnabled(session, one))
  if (step === undefined || !isPut) return session
  return { ...session, chosen: question, at: { kind: 'step', id: step.id, from: 'review' } }
}

function stepsBefore(session: Session): readonly PlannedStep[] {
  const here = stepAt(session)
  if (here !== undefined) return session.steps.slice(0, session.steps.indexOf(here))
  if (session.at.kind === 'review') return session.steps
  return session.steps.filter(({ id }) => id === session.raisedAt)
}

function placeOf({ id }: PlannedStep): Place {
  return { kind: 'step', id }
}
