import type { ChecklistRow, ChecklistStep } from '../../interview/step.ts'
import type { Answer } from '../../model/answer.ts'
import type { Question } from '../../model/question.ts'

/** The rows of a checklist that are marked, by question id. */
export type Marks = ReadonlyMap<string, Answer>

export function presentMarks({ rows }: ChecklistStep): Marks {
  return new Map(
    rows.flatMap(({ question, present }) =>
      present === undefined ? [] : [[question.id, present.answer]],
    ),
  )
}

/** Marks a row or, where it is marked so already, clears it. */
export function toggleMark(marks: Marks, { question }: ChecklistRow, mark: Answer): Marks {
  const isSame = markInWords(marks.get(question.id)) === markInWords(mark)
  const others = new Map([...marks].filter(([id]) => id !== question.id))
  return isSame ? others : others.set(question.id, mark)
}

/** "None of the others": what is not marked becomes no; not what only an examiner can tell. */
export function noneOfTheOthers({ rows }: ChecklistStep, marks: Marks): Marks {
  const unmarked = rows.filter(({ question }) => !marks.has(question.id))
  return new Map([
    ...marks,
    ...unmarked.map(({ question }) => [question.id, noTo(question)] as const),
  ])
}

function noTo({ needs }: Question): Answer {
  return needs === 'examiner' ? { kind: 'unknown' } : { kind: 'yes-no', yes: false }
}

export function unmarkedCount({ rows }: ChecklistStep, marks: Marks): number {
  return rows.filter(({ question }) => !marks.has(question.id)).length
}

/** How a mark is shown, in words: blank where there is none. */
export function markInWords(mark: Answer | undefined): string {
  switch (mark?.kind) {
    case 'yes-no':
      return mark.yes ? 'yes' : 'no'
    case 'unknown':
      return 'not sure'
    case 'declined':
      return 'not said'
    default:
      return ''
  }
}
