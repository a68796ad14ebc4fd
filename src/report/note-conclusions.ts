import type { PanelResult } from '../model/assessment.ts'
import { named } from './named.ts'
import { findingInNote, inNote } from './note-names.ts'
import type { NoteParagraph } from './note-paragraph.ts'
import { toldSubject } from './note-subject.ts'
import { toldItems } from './note-told.ts'
import type { Outcome } from './occasion.ts'

/**
 * The classes that apply and rest on an answer, and of each list of criteria or rules how much is
 * met: where the author has written no note, which else says which of them to tell.
 */
export function noteConclusions(outcome: Outcome): readonly NoteParagraph[] {
  if (outcome.questionnaire.note.length > 0) return []
  const shown = outcome.assessment.panels.filter(({ shown }) => shown === 'yes')
  return [...classes(outcome), ...shown.map((panel) => criteria(panel, outcome))]
}

function classes(outcome: Outcome): readonly NoteParagraph[] {
  const told = outcome.questionnaire.classes.flatMap(({ id }) => {
    return toldSubject({ about: 'class', id }, outcome)
  })
  return told.length === 0 ? [] : [{ lead: 'CLASSES', items: toldItems(told) }]
}

/** What is met is named: it is what tells one published rule from another. */
function criteria({ id, rows }: PanelResult, outcome: Outcome): NoteParagraph {
  const count = (truth: (typeof rows)[number]['truth']) => {
    return rows.filter((row) => row.truth === truth).length
  }
  const open = [
    { count: count('unknown'), word: 'not known' },
    { count: count('untested'), word: 'not tested' },
  ].filter((one) => one.count > 0)
  const counts = [
    `${count('yes')}/${rows.length} met`,
    ...open.map((one) => `${one.count} ${one.word}`),
  ]
  const brief = [counts.join(', ')]
  const met = rows.filter(({ truth }) => truth === 'yes')
  return {
    lead: withoutAside(inNote(named(outcome.questionnaire.panels, id), outcome)),
    items: [...brief, ...met.map(({ finding }) => `+ ${findingInNote(finding, outcome)}`)],
    brief,
  }
}

/** A title without what stands in brackets at its end. */
function withoutAside(title: string): string {
  return title.replace(/\s+\([^()]*\)$/, '')
}
