import type { Questionnaire } from '../model/questionnaire.ts'
import type { Urgency } from '../model/red-flag.ts'
import { goBack } from './move.ts'
import { establishedStops, isEnabled, type Session } from './session.ts'
import type { Command, InterruptionStep, ReviewRow, ReviewSection, ReviewStep } from './step.ts'

/** Every established stop: all of them say what to do. */
export function poseInterruption(session: Session): InterruptionStep {
  const stops = establishedStops(session, session.assessment)
  const flags = session.program.questionnaire.redFlags
    .filter(({ id }) => stops.includes(id))
    .sort((a, b) => urgencies.indexOf(b.urgency) - urgencies.indexOf(a.urgency))
  return {
    kind: 'interruption',
    flags,
    commands: commandsAt(session),
    assessment: session.assessment,
  }
}

/** Rows are numbered through all sections, so that a number names one answer. */
export function poseReview(session: Session): ReviewStep {
  let number = 0
  const sections: ReviewSection[] = []
  for (const group of groupsOf(session.program.questionnaire)) {
    const rows = group.questions.flatMap((question): readonly ReviewRow[] => {
      const given = session.given.get(question.id)
      if (given === undefined) return []
      const { answer, from } = given
      if (!isEnabled(session, question)) return [{ question, answer, from }]
      number += 1
      return [{ question, answer, from, number }]
    })
    if (rows.length > 0) sections.push({ title: group.title, rows })
  }
  return {
    kind: 'review',
    sections,
    commands: commandsAt(session),
    assessment: session.assessment,
  }
}

/** The questions by section; those in none come last, under no title. */
function groupsOf({ questions, sections }: Questionnaire) {
  const placed = new Set(sections.flatMap((section) => section.questions))
  const groups = sections.map(({ title, questions: ids }) => ({
    title,
    questions: questions.filter(({ id }) => ids.includes(id)),
  }))
  return [...groups, { title: '', questions: questions.filter(({ id }) => !placed.has(id)) }]
}

function commandsAt(session: Session): readonly Command[] {
  return goBack(session) === session ? ['stop'] : ['back', 'stop']
}

const urgencies: readonly Urgency[] = ['routine', 'soon', 'urgent', 'emergency']
