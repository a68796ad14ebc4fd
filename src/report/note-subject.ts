import type { PanelResult } from '../model/assessment.ts'
import type { NoteSubject } from '../model/note-part.ts'
import { idInWords } from './id-in-words.ts'
import { knownValue } from './insertions.ts'
import { named } from './named.ts'
import { findingInNote, inNote } from './note-names.ts'
import { toldQuestion, withUnit } from './note-question.ts'
import type { Told } from './note-told.ts'
import { numberInWords } from './number-words.ts'
import type { Outcome } from './occasion.ts'
import { readsAnswer, restsOnAnswer } from './rests-on-answer.ts'

/** What the note tells of one thing it shows; nothing of what rests on no answer. */
export function toldSubject({ about, id }: NoteSubject, outcome: Outcome): readonly Told[] {
  switch (about) {
    case 'question':
      return toldQuestion(id, outcome)
    case 'measure':
      return toldMeasure(id, outcome)
    case 'class':
      return toldClass(id, outcome)
    case 'finding':
      return toldFinding(id, outcome)
    case 'panel':
      return rowsShown(id, outcome).map(({ finding, truth }) => {
        return { label: findingInNote(finding, outcome), mark: truth, sideBySide: true }
      })
  }
}

/** How many rows of a panel are met, where any is known. */
export function countedPanel(id: string, outcome: Outcome): readonly Told[] {
  const rows = rowsShown(id, outcome)
  const count = (truth: PanelResult['rows'][number]['truth']) => {
    return rows.filter((row) => row.truth === truth).length
  }
  if (count('yes') + count('no') === 0) return []
  const open = count('unknown') + count('untested')
  const label = inNote(named(outcome.questionnaire.panels, id), outcome)
  const met = `${count('yes')}/${rows.length}`
  return [{ label, value: open === 0 ? met : `${met} (${open} not known)` }]
}

function toldMeasure(id: string, outcome: Outcome): readonly Told[] {
  const measure = named(outcome.questionnaire.measures, id)
  const range = outcome.assessment.measures.get(id)
  const value = range && knownValue(range)
  if (value === undefined) return []
  const unit = measure.kind === 'percent-drop' ? 'percent' : ''
  return [{ label: inNote(measure, outcome), value: withUnit(numberInWords(value), unit) }]
}

function toldClass(id: string, outcome: Outcome): readonly Told[] {
  const list = named(outcome.questionnaire.classes, id)
  const result = outcome.assessment.classes.get(id)
  if (result === undefined || result.possible.includes('none')) return []
  if (!restsOnAnswer(list, outcome)) return []
  const label = inNote(list, outcome)
  if (result.class === 'unknown') return [{ label, mark: 'unknown' }]
  const row = list.rows.find((one) => one.class === result.class && one.clinician !== undefined)
  return [{ label, value: row?.clinician ?? idInWords(result.class) }]
}

function toldFinding(id: string, outcome: Outcome): readonly Told[] {
  const finding = named(outcome.questionnaire.findings, id)
  const mark = outcome.assessment.findings.get(id)
  if (mark === undefined || !readsAnswer(finding.when, outcome)) return []
  return [{ label: inNote(finding, outcome), mark }]
}

function rowsShown(id: string, { assessment }: Outcome): PanelResult['rows'] {
  const result = assessment.panels.find((panel) => panel.id === id)
  return result?.shown === 'yes' ? result.rows : []
}
