import { assess } from '../engine/assess.ts'
import type { Program } from '../engine/program.ts'
import type { Answers } from '../model/answer.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Question } from '../model/question.ts'
import { type AllGiven, confirmedAnswers, give, takeBack } from './given.ts'
import type { PlannedStep } from './plan.ts'

/** One conversation at one moment: what was said, and where it stands. */
export type Session = {
  readonly program: Program
  readonly steps: readonly PlannedStep[]
  readonly given: AllGiven
  /** What follows from the confirmed answers. */
  readonly assessment: Assessment
  /** The established stops the person has been told of. */
  readonly told: readonly string[]
  readonly at: Place
}

export type Place =
  /** A step, by its first question; `from` the review when the person jumped there. */
  | { readonly kind: 'step'; readonly id: string; readonly from?: 'review' }
  /** `after`: the step whose answers established the stop. */
  | { readonly kind: 'interruption'; readonly after?: string }
  | { readonly kind: 'review' }
  | { readonly kind: 'ended'; readonly how: Ending }

/**
 * `complete`: reviewed and accepted. `interrupted`: a stop was established and the person chose
 * the summary. `stopped`: the person left. `end-of-input`: nobody was there to answer.
 */
export type Ending = 'complete' | 'interrupted' | 'stopped' | 'end-of-input'

/** Takes answers down. The questions `asked` that are not among them have no answer any more. */
export function record(
  session: Session,
  answers: Answers,
  asked: readonly Question[] = [],
): Session {
  const withdrawn = asked.map(({ id }) => id).filter((id) => !answers.has(id))
  const given = give(takeBack(session.given, withdrawn), answers)
  const assessment = assess(session.program, confirmedAnswers(given))
  const stops = establishedStops(session, assessment)
  const told = session.told.filter((id) => stops.includes(id))
  return { ...session, given, assessment, told }
}

/** The ids of the red flags that are established and stop. */
export function establishedStops(
  { program }: Session,
  { redFlags }: Assessment,
): readonly string[] {
  const stopping = new Set(
    program.questionnaire.redFlags.filter((flag) => flag.stop).map(({ id }) => id),
  )
  return redFlags.filter(({ id, truth }) => truth === 'yes' && stopping.has(id)).map(({ id }) => id)
}

export function isEnabled({ assessment }: Session, { id }: Question): boolean {
  return assessment.enabled.get(id) === 'yes'
}

export function isAnswered({ given }: Session, { id }: Question): boolean {
  return given.get(id)?.confirmed === true
}

/** The questions of a step that are asked now. */
export function askedIn(session: Session, step: PlannedStep | undefined): readonly Question[] {
  return step?.questions.filter((question) => isEnabled(session, question)) ?? []
}

/** A question of the step is still to be answered. */
export function isOpen(session: Session, step: PlannedStep): boolean {
  return askedIn(session, step).some((question) => !isAnswered(session, question))
}

/** The step the session stands at, if it stands at one. */
export function stepAt({ at, steps }: Session): PlannedStep | undefined {
  return at.kind === 'step' ? steps.find(({ id }) => id === at.id) : undefined
}
