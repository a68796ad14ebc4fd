import type { Urgency } from '../model/red-flag.ts'
import { goBack } from './move.ts'
import { establishedStops, type Session } from './session.ts'
import type { InterruptionStep } from './step.ts'

/** Every established stop: all of them say what to do. */
export function poseInterruption(session: Session): InterruptionStep {
  const stops = establishedStops(session, session.assessment)
  const flags = session.program.questionnaire.redFlags
    .filter(({ id }) => stops.includes(id))
    .sort((a, b) => urgencies.indexOf(b.urgency) - urgencies.indexOf(a.urgency))
  return {
    kind: 'interruption',
    flags,
    commands: goBack(session) === session ? ['stop'] : ['back', 'stop'],
    assessment: session.assessment,
  }
}

const urgencies: readonly Urgency[] = ['routine', 'soon', 'urgent', 'emergency']
