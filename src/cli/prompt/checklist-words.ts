export const checklistQuestion = 'Which of these apply?'

/** Why a checklist is not done yet; `none` is how to say that none of the others apply. */
export function unmarkedInWords(count: number, none: string): string {
  return count === 1
    ? `One row is not marked yet. Mark it or, if it does not apply, ${none}.`
    : `${count} rows are not marked yet. Mark those that apply, then ${none} for none of the others.`
}
