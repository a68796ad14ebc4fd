import { bearingOf } from '../engine/bearing.ts'
import type { Question } from '../model/question.ts'
import { termsIn } from './glossary-terms.ts'
import { goBack, goForward } from './move.ts'
import type { PlannedStep } from './plan.ts'
import { poseInterruption } from './pose-interruption.ts'
import { poseReview } from './pose-review.ts'
import { isAnswered, isEnabled, putNow, type Session, stepAt } from './session.ts'
import type { ChecklistStep, Command, Present, Progress, QuestionStep, Step } from './step.ts'

/** What to ask where the session stands; nothing once it has ended. */
export function poseStep(session: Session): Step | undefined {
  switch (session.at.kind) {
    case 'step':
      return posePlanned(session)
    case 'interruption':
      return poseInterruption(session)
    case 'review':
      return poseReview(session)
    case 'ended':
      return undefined
  }
}

function posePlanned(session: Session): Step | undefined {
  const step = stepAt(session)
  const asked = putNow(session)
  const [question] = asked
  if (step === undefined || question === undefined) return undefined
  return step.checklist
    ? poseChecklist(session, step, asked)
    : poseQuestion(session, step, question)
}

function poseQuestion(session: Session, step: PlannedStep, question: Question): QuestionStep {
  return {
    kind: 'question',
    question,
    ...presentOf(session, question),
    ...settingOf(session, step, [question]),
  }
}

function poseChecklist(
  session: Session,
  step: PlannedStep,
  asked: readonly Question[],
): ChecklistStep {
  return {
    kind: 'checklist',
    rows: asked.map((question) => ({ question, ...presentOf(session, question) })),
    ...settingOf(session, step, asked),
  }
}

function presentOf({ given }: Session, { id }: Question): { readonly present?: Present } {
  const present = given.get(id)
  return present === undefined ? {} : { present }
}

/** What a question and a checklist have in common. */
function settingOf(session: Session, step: PlannedStep, asked: readonly Question[]) {
  const { questionnaire } = session.program
  const terms = termsIn(questionnaire.glossary, asked.flatMap(textsOf))
  const ids = asked.map(({ id }) => id)
  return {
    title: step.title,
    progress: progressOf(session, asked),
    terms,
    bearing: bearingOf(session.program, session.assessment.answers, ids),
    questionnaire,
    commands: commandsAt(session, asked, terms.length > 0),
    assessment: session.assessment,
  }
}

function textsOf(question: Question): readonly (string | undefined)[] {
  const options = 'options' in question ? question.options.map(({ text }) => text) : []
  return [question.ask, question.help, ...options]
}

/**
 * At least what is put now and what is asked in any case; at most what can still matter, also where it
 * is open whether it is enabled.
 */
function progressOf(session: Session, put: readonly Question[]): Progress {
  const { program, assessment, pertinent } = session
  const possible = program.questionnaire.questions.filter(({ id }) => {
    return assessment.enabled.get(id) !== 'no'
  })
  const left = possible.filter((question) => !isAnswered(session, question))
  const isWorth = ({ id }: Question) => session.given.has(id) || pertinent.still.has(id)
  const certain = left.filter((question) => {
    const isFixed = session.given.has(question.id) || pertinent.always.has(question.id)
    return put.includes(question) || (isFixed && isEnabled(session, question))
  })
  return {
    answered: possible.length - left.length,
    leftAtLeast: certain.length,
    leftAtMost: left.filter((question) => put.includes(question) || isWorth(question)).length,
  }
}

function commandsAt(
  session: Session,
  asked: readonly Question[],
  hasTerms: boolean,
): readonly Command[] {
  const canSayNothing = asked.some(({ mustKnow }) => !mustKnow)
  const possible: Readonly<Record<Command, boolean>> = {
    back: goBack(session) !== session,
    forward: goForward(session) !== session,
    unknown: canSayNothing,
    declined: canSayNothing,
    help: hasTerms || asked.some(({ help }) => help !== undefined),
    why: true,
    stop: true,
  }
  return allCommands.filter((command) => possible[command])
}

const allCommands: readonly Command[] = [
  'back',
  'forward',
  'unknown',
  'declined',
  'help',
  'why',
  'stop',
]
