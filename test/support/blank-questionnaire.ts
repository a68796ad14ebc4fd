import type { Questionnaire } from '../../src/model/questionnaire.ts'

/** An identity and nothing else: a test spreads it and adds what it is about. */
export const blankQuestionnaire: Questionnaire = {
  id: 'blank',
  version: '1.0.0',
  language: 'en',
  title: 'Blank',
  purpose: 'For tests.',
  status: 'draft',
  review: { by: [], due: '2027-11-20' },
  renamed: {},
  sections: [],
  questions: [],
  measures: [],
  classes: [],
  findings: [],
  panels: [],
  glossary: [],
  sources: [],
  redFlags: [],
  topics: [],
  note: [],
  checks: [],
  cases: [],
}
