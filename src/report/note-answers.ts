import type { Section } from '../model/question.ts'
import type { NoteParagraph } from './note-paragraph.ts'
import { toldQuestion } from './note-question.ts'
import { countedPanel, toldSubject } from './note-subject.ts'
import { type Told, toldInBrief, toldItems } from './note-told.ts'
import type { Outcome } from './occasion.ts'

/** The paragraphs the author wrote, then what they leave out, section by section. */
export function noteAnswers(outcome: Outcome): readonly NoteParagraph[] {
  const { note, sections } = outcome.questionnaire
  const parts = note.flatMap(({ title, shows, counts }) => {
    const told = [
      ...shows.flatMap((subject) => toldSubject(subject, outcome)),
      ...counts.flatMap((panel) => countedPanel(panel, outcome)),
    ]
    return paragraph(title, told).map((part) => ({ ...part, hold: 'firm' as const }))
  })
  const others = sections.filter(({ checklist }) => !checklist)
  const rest = others.flatMap((section) => paragraph(section.title, untoldIn(section, outcome)))
  return [...parts, ...rest]
}

/** Of all checklists together, what is marked or open and the author's paragraphs leave out. */
export function noteChecklists(outcome: Outcome): readonly NoteParagraph[] {
  const checklists = outcome.questionnaire.sections.filter(({ checklist }) => checklist)
  const untold = checklists.flatMap((section) => untoldIn(section, outcome))
  const told = untold.filter((one) => 'mark' in one && one.mark !== 'no')
  if (told.length === 0) return []
  return [{ lead: 'OTHER SCREENING', items: toldItems(told), brief: toldInBrief(told) }]
}

function untoldIn({ questions }: Section, outcome: Outcome): readonly Told[] {
  const shown = outcome.questionnaire.note.flatMap(({ shows }) => shows.map(({ id }) => id))
  const untold = questions.filter((id) => !shown.includes(id))
  return untold.flatMap((id) => toldQuestion(id, outcome))
}

function paragraph(title: string, told: readonly Told[]): readonly NoteParagraph[] {
  if (told.length === 0) return []
  const lead = title.toUpperCase()
  return [{ lead, items: toldItems(told, title), brief: toldInBrief(told, title) }]
}
