import { fitNote } from './fit-note.ts'
import { noteAnswers, noteChecklists } from './note-answers.ts'
import { noteConclusions } from './note-conclusions.ts'
import { noteNotAsked } from './note-not-asked.ts'
import type { NoteParagraph } from './note-paragraph.ts'
import { noteRedFlags } from './note-red-flags.ts'
import { noteTopics } from './note-topics.ts'
import type { Occasion } from './occasion.ts'

const mostLines = 40

/**
 * The clinician's intake note, to paste anywhere: what cannot wait, the answers, what follows. At
 * most 40 lines of 80 columns with few signs beyond ASCII; the longest part is shortened first, and
 * an established red flag never.
 */
export function toNote(occasion: Occasion): string {
  const groups = [
    noteHead(occasion),
    [...noteRedFlags(occasion), ...noteChecklists(occasion)],
    noteAnswers(occasion),
    noteConclusions(occasion),
    [...noteTopics(occasion), ...noteNotAsked(occasion)],
  ]
  return `${fitNote(groups, mostLines).join('\n')}\n`
}

function noteHead({ questionnaire, today }: Occasion): readonly NoteParagraph[] {
  const { id, version, status, review, title } = questionnaire
  const limits = [
    'self-reported, unexamined, not a diagnosis',
    ...(status === 'draft' ? ['DRAFT content'] : []),
    ...(today > review.due ? [`content review was due ${review.due}`] : []),
  ]
  return [
    { lead: 'INTAKE NOTE', items: [`${title}, ${today}`], hold: 'firm' },
    { lead: `${id}@${version}`, items: limits, hold: 'firm' },
  ]
}
