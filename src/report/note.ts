import { ascii } from './ascii.ts'
import { noteAnswers } from './note-answers.ts'
import { noteRedFlags } from './note-red-flags.ts'
import { noteTopics } from './note-topics.ts'
import type { Occasion } from './occasion.ts'
import { printable } from './printable.ts'

/**
 * The clinician's intake note: what cannot wait, then an answer a line, then where the topics
 * stand. No widths and few signs beyond ASCII, so that it can be pasted anywhere.
 */
export function toNote(occasion: Occasion): string {
  const groups = [
    noteHead(occasion),
    noteRedFlags(occasion),
    ...noteAnswers(occasion),
    noteTopics(occasion),
  ]
  const told = groups.map((lines) => lines.map((line) => ascii(printable(line))).join('\n'))
  return `${told.join('\n\n')}\n`
}

function noteHead({ questionnaire, today }: Occasion): readonly string[] {
  const { id, version, status, review, title } = questionnaire
  return [
    `INTAKE NOTE: ${title}`,
    `${id}@${version}, ${today}. Self-reported, not examined, not a diagnosis.`,
    ...(status === 'draft' ? ['Draft content, not reviewed by a clinician.'] : []),
    ...(today > review.due ? [`Review of the content was due by ${review.due}.`] : []),
  ]
}
