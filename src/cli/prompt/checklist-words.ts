import { isSame } from '../../interview/given.ts'
import type { ChecklistRow } from '../../interview/step.ts'
import type { Answer } from '../../model/answer.ts'

export const checklistQuestion = 'Which of these apply?'

/** Why a checklist is not done yet; `none` is how to say that none of the others apply. */
export function unmarkedInWords(count: number, none: string): string {
  return count === 1
    ? `One row is not marked yet. Mark it or, if it does not apply, ${none}.`
    : `${count} rows are not marked yet. Mark those that apply, then ${none} for none of the others.`
}

/** The mark of a row is the one a file brought. */
export function isOfFile({ present }: ChecklistRow, mark: Answer | undefined): boolean {
  return mark !== undefined && present?.from === 'file' && isSame(present.answer, mark)
}
