import { assess } from '../engine/assess.ts'
import type { Answers } from '../model/answer.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Question } from '../model/question.ts'
import { confirmedAnswers } from './given.ts'
import { poseStep } from './pose-step.ts'
import type { Prompter } from './prompter.ts'
import { askedIn, type Ending, isAnswered, type Session } from './session.ts'
import type { InterruptionStep, Step } from './step.ts'
import { takeReply } from './take-reply.ts'

/** What an interview came to. */
export type Interviewed = {
  readonly how: Ending
  /** The answers that count. */
  readonly answers: Answers
  /** All answers given, those that do not count among them. */
  readonly given: Answers
  readonly assessment: Assessment
  /** The questions that should have been asked and have no answer. */
  readonly missing: readonly Question[]
}

/** Is shown the session after every reply, before anything else is asked. */
export type Observer = (session: Session) => void

/** Asks from where the session stands until it ends. */
export async function conductInterview(
  begun: Session,
  prompter: Prompter,
  observe: Observer = () => {},
): Promise<Interviewed> {
  let session = begun
  let before: Step | undefined
  for (let step = poseStep(session); step !== undefined; step = poseStep(session)) {
    if (step.kind === 'interruption' && !hasTold(before, step)) prompter.notify(step)
    session = takeReply(session, await prompter.ask(step))
    observe(session)
    before = step
  }
  return interviewed(session)
}

/** The step before was the same interruption, asked again. */
function hasTold(before: Step | undefined, { flags }: InterruptionStep): boolean {
  if (before?.kind !== 'interruption') return false
  return flags.every(({ id }) => before.flags.some((flag) => flag.id === id))
}

function interviewed(session: Session): Interviewed {
  const { program, steps } = session
  const given = confirmedAnswers(session.given)
  const how = session.at.kind === 'ended' ? session.at.how : 'stopped'
  // Nobody is told what follows from an interview that was broken off.
  const assessment = assess(program, given, { settle: how !== 'stopped' })
  return {
    how,
    answers: assessment.answers,
    given,
    assessment,
    missing: steps
      .flatMap((step) => askedIn(session, step))
      .filter((question) => !isAnswered(session, question)),
  }
}
