import type { ChecklistStep } from '../../interview/step.ts'
import type { Answer } from '../../model/answer.ts'
import { noneOfTheOthers, presentMarks } from './checklist-marks.ts'
import { refusal } from './command-words.ts'
import type { Heard } from './heard.ts'

/** Marks typed for a checklist: `1 3? 4! 0`. They add to what is marked already. */
export function hearChecklist(step: ChecklistStep, line: string): Heard {
  const words = line
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((word) => word !== '')
  let marks = presentMarks(step)
  let none = false
  for (const word of words) {
    const heard = hearWord(step, word)
    if ('objection' in heard) return { notes: [heard.objection] }
    if ('none' in heard) none = true
    else marks = new Map([...marks, [heard.id, heard.mark]])
  }
  return { reply: { kind: 'answers', answers: none ? noneOfTheOthers(step, marks) : marks } }
}

type HeardWord =
  | { readonly id: string; readonly mark: Answer }
  | { readonly none: true }
  | { readonly objection: string }

function hearWord({ rows }: ChecklistStep, word: string): HeardWord {
  if (['0', 'n', 'none'].includes(word)) return { none: true }
  const [, before = '', digits = '', after = ''] = /^([?!]?)(\d+)([?!-]?)$/.exec(word) ?? []
  if (digits === '') return { objection: `"${word}" is not understood here. ${checklistHow}` }
  const row = rows[Number(digits) - 1]
  if (row === undefined) {
    return { objection: `There is no row ${digits}. They are numbered 1 to ${rows.length}.` }
  }
  const { id, mustKnow } = row.question
  const sign = before || after
  const mark = signs[sign] ?? yes
  if (mark.kind !== 'yes-no' && mustKnow) return { objection: `${digits}: ${refusal('unknown')}` }
  return { id, mark }
}

/** How to mark a checklist on a line. */
export const checklistHow: string =
  'Type the numbers that apply, such as 1,3. Put ? after a number if you are not sure, such as 2?, ' +
  'or ! if you would rather not say, such as 2!. Add 0 if none of the others apply.'

/** The signs, for whoever asks for help. */
export const checklistSigns: string =
  'For a row: 2 yes, 2? not sure, 2! rather not say, 2- no. Type 0 for none of the others. ' +
  ':u and :d are about every row that is not marked yet.'

const yes: Answer = { kind: 'yes-no', yes: true }

const signs: Readonly<Record<string, Answer>> = {
  '?': { kind: 'unknown' },
  '!': { kind: 'declined' },
  '-': { kind: 'yes-no', yes: false },
}
