import { enablement } from '../engine/enable.ts'
import type { Question, Section } from '../model/question.ts'
import { saidTo, type ToldCase } from './told-case.ts'

/** A section as far as a student has come with it. */
export type AskableSection = {
  readonly section: Section
  /** Not asked yet, and asked of this person as far as is known. */
  readonly open: readonly Question[]
  readonly asked: readonly Question[]
}

/** The sections that hold anything to ask, or asked. */
export function whatMayBeAsked(
  told: ToldCase,
  asked: readonly string[],
): readonly AskableSection[] {
  const { sections, questions } = told.program.questionnaire
  const open = openTo(told, asked)
  return sections
    .map((section) => {
      const own = questions.filter(({ id }) => section.questions.includes(id))
      return {
        section,
        open: own.filter(({ id }) => open.includes(id)),
        asked: own.filter(({ id }) => asked.includes(id)),
      }
    })
    .filter((one) => one.open.length > 0 || one.asked.length > 0)
}

/** All that can be asked of the case one after the other, in the order of asking. */
export function allThatCanBeAsked(told: ToldCase): readonly string[] {
  const asked: string[] = []
  for (let open = openTo(told, asked); open.length > 0; open = openTo(told, asked)) {
    asked.push(...open)
  }
  const { questions } = told.program.questionnaire
  return questions.map(({ id }) => id).filter((id) => asked.includes(id))
}

function openTo(told: ToldCase, asked: readonly string[]): readonly string[] {
  const enabled = enablement(told.program, saidTo(told, asked))
  return [...enabled]
    .filter(([id, truth]) => truth === 'yes' && !asked.includes(id))
    .map(([id]) => id)
}
