import type { PanelResult } from '../model/assessment.ts'
import { findingTitle } from './finding-title.ts'
import { named } from './named.ts'
import type { NoteParagraph } from './note-paragraph.ts'
import type { Outcome } from './occasion.ts'
import { restsOnAnswer } from './rests-on-answer.ts'

/** The classes that apply and rest on an answer, and of each list of criteria or rules how much is met. */
export function noteConclusions(outcome: Outcome): readonly NoteParagraph[] {
  const shown = outcome.assessment.panels.filter(({ shown }) => shown === 'yes')
  return [...classes(outcome), ...shown.map((panel) => criteria(panel, outcome))]
}

function classes(outcome: Outcome): readonly NoteParagraph[] {
  const { questionnaire, assessment } = outcome
  const items = [...assessment.classes].flatMap(([id, { class: found, possible }]) => {
    const list = named(questionnaire.classes, id)
    const applies = !possible.includes('none') && restsOnAnswer(list, outcome)
    return applies ? [`${inWords(id)} ${inWords(found)}`] : []
  })
  return items.length === 0 ? [] : [{ lead: 'CLASSES', items }]
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
    lead: withoutAside(named(outcome.questionnaire.panels, id).title),
    items: [...brief, ...met.map(({ finding }) => `+ ${findingTitle(finding, outcome)}`)],
    brief,
  }
}

/** A title without what stands in brackets at its end. */
function withoutAside(title: string): string {
  return title.replace(/\s+\([^()]*\)$/, '')
}

function inWords(id: string): string {
  return id.replaceAll(/[-.]/g, ' ')
}
