import { assess } from '../engine/assess.ts'
import type { Pertinence } from '../engine/pertinence.ts'
import type { Program } from '../engine/program.ts'
import type { Answers } from '../model/answer.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Question } from '../model/question.ts'
import { type AllGiven, confirmedAnswers, give, isSame, takeBack } from './given.ts'
import type { PlannedStep } from './plan.ts'

/** One conversation at one moment: what was said, and where it stands. */
export type Session = Ground &
  Following & {
    /** The established stops the person has been told of. */
    readonly told: readonly string[]
    /** The step whose answer established the latest stop. */
    readonly raisedAt?: string
    /** The question last chosen at the review, or what was changed in its place. */
    readonly chosen?: string
    readonly at: Place
  }

/** What stays the same from the first step to the last. */
export type Ground = {
  readonly program: Program
  readonly steps: readonly PlannedStep[]
  /** What is worth asking after some answers. */
  readonly pertinentTo: (answers: Answers) => Pertinence
}

/** What was said, and what follows from as much of it as is confirmed. */
export type Following = {
  readonly given: AllGiven
  /** Not what would settle what is open: nobody is told before the end. */
  readonly assessment: Assessment
  readonly pertinent: Pertinence
}

export function following({ program, pertinentTo }: Ground, given: AllGiven): Following {
  const answers = confirmedAnswers(given)
  const assessment = assess(program, answers, { settle: false })
  return { given, assessment, pertinent: pertinentTo(answers) }
}

export type Place =
  /** A step, by its first question; `from` the review when the person jumped there. */
  | { readonly kind: 'step'; readonly id: string; readonly from?: 'review' }
  | { readonly kind: 'interruption' }
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
  const follows = following(session, given)
  const stops = establishedStops(session, follows.assessment)
  const told = session.told.filter((id) => stops.includes(id))
  const after = { ...session, ...follows, told }
  return { ...after, ...raisingStep(session, after, answers), ...chosenRow(session, answers) }
}

/** Whether a stop is established that was not before. */
export function raisesStop(before: Session, after: Session): boolean {
  const stops = establishedStops(before, before.assessment)
  return establishedStops(after, after.assessment).some((id) => !stops.includes(id))
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

/** The questions of a step that are worth asking, and those that have been asked. */
export function askedIn(session: Session, step: PlannedStep): readonly Question[] {
  const { given, pertinent } = session
  return step.questions.filter((question) => {
    const { id } = question
    return isEnabled(session, question) && (given.has(id) || pertinent.still.has(id))
  })
}

/** The questions put where the session stands: all of a step that was chosen at the review. */
export function putNow(session: Session): readonly Question[] {
  const step = stepAt(session)
  if (step === undefined) return []
  const isChosen = session.at.kind === 'step' && session.at.from === 'review'
  return isChosen
    ? step.questions.filter((question) => isEnabled(session, question))
    : askedIn(session, step)
}

/** A question of the step is still to be answered. */
export function isOpen(session: Session, step: PlannedStep): boolean {
  return askedIn(session, step).some((question) => !isAnswered(session, question))
}

/** The step the session stands at, if it stands at one. */
export function stepAt({ at, steps }: Session): PlannedStep | undefined {
  return at.kind === 'step' ? steps.find(({ id }) => id === at.id) : undefined
}

/** An answer given ahead may have raised a stop from afar. */
function raisingStep(before: Session, after: Session, answers: Answers) {
  if (!raisesStop(before, after)) return {}
  const own = before.steps.find(({ questions }) => questions.some(({ id }) => answers.has(id)))
  const step = own ?? stepAt(before)
  return step === undefined ? {} : { raisedAt: step.id }
}

/** Of a checklist chosen at the review, the row that was changed. */
function chosenRow({ at, given }: Session, answers: Answers) {
  if (at.kind !== 'step' || at.from !== 'review') return {}
  const changed = [...answers].find(([id, answer]) => !isSame(given.get(id)?.answer, answer))
  return changed === undefined ? {} : { chosen: changed[0] }
}
