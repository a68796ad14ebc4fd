import type { Question, Section } from '../model/question.ts'
import type { Questionnaire } from '../model/questionnaire.ts'

/** A step as the questionnaire lays it out, before any answer. */
export type PlannedStep = {
  /** Of its first question. */
  readonly id: string
  readonly title: string
  readonly checklist: boolean
  readonly questions: readonly Question[]
}

/** The steps in the author's order; a checklist stands where the first of its questions does. */
export function planSteps(questionnaire: Questionnaire): readonly PlannedStep[] {
  const sectionOf = sectionsByQuestion(questionnaire)
  const steps = new Map<Section | Question, PlannedStep>()
  for (const question of questionnaire.questions) {
    const section = sectionOf.get(question.id)
    const checklist = section?.checklist === true && question.type === 'yes-no'
    const owner = checklist ? section : question
    const begun = steps.get(owner) ?? emptyStep(question.id, section, checklist)
    steps.set(owner, { ...begun, questions: [...begun.questions, question] })
  }
  return [...steps.values()]
}

function sectionsByQuestion(questionnaire: Questionnaire): ReadonlyMap<string, Section> {
  return new Map(
    questionnaire.sections.flatMap((section) => section.questions.map((id) => [id, section])),
  )
}

function emptyStep(id: string, section: Section | undefined, checklist: boolean): PlannedStep {
  return { id, title: section?.title ?? '', checklist, questions: [] }
}
