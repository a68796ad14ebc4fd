import type { Answer } from '../../src/model/answer.ts'
import type { Question } from '../../src/model/question.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import type { RedFlag } from '../../src/model/red-flag.ts'
import { blankQuestionnaire } from '../support/blank-questionnaire.ts'

const base = { mustKnow: false, record: false, changeable: true }

const yesNo = (id: string, ask: string): Question => ({ ...base, id, ask, type: 'yes-no' })

const blockHelped = {
  kind: 'option',
  about: 'question',
  id: 'block',
  is: 'is',
  options: ['yes'],
} as const

const flag = (id: string, question: string, rest: Partial<RedFlag>): RedFlag => ({
  id,
  when: { kind: 'option', about: 'question', id: question, is: 'is', options: ['yes'] },
  urgency: 'emergency',
  say: `${id} is why.`,
  do: `Act on ${id}.`,
  stop: true,
  sources: [],
  basis: 'project',
  ...rest,
})

/** A checklist, a branch, one question of every type, and two flags that stop. */
export const smallIntake: Questionnaire = {
  ...blankQuestionnaire,
  sections: [
    {
      id: 'safety',
      title: 'Safety first',
      checklist: true,
      questions: ['sudden', 'weak', 'age-under-18'],
    },
    {
      id: 'pain',
      title: 'Your pain',
      checklist: false,
      questions: ['site', 'worst', 'pattern', 'block', 'relief'],
    },
    { id: 'notes', title: 'Notes', checklist: false, questions: ['note'] },
  ],
  questions: [
    { ...yesNo('sudden', 'Did it peak within minutes?'), help: 'Count from the first pain.' },
    yesNo('weak', 'Is there new weakness?'),
    { ...yesNo('age-under-18', 'Are you under 18?'), mustKnow: true },
    {
      ...base,
      id: 'site',
      ask: 'Where is the pain?',
      help: 'Pick every place that hurts most days.',
      why: 'The place points to the nerve.',
      type: 'choices',
      options: [
        { id: 'back-of-head', text: 'Back of the head', exclusive: false },
        { id: 'behind-ear', text: 'Behind the ear', exclusive: false },
        { id: 'nowhere', text: 'None of these', exclusive: true },
      ],
    },
    {
      ...base,
      id: 'worst',
      ask: 'How bad is the worst pain?',
      type: 'number',
      unit: 'of 10',
      limits: { low: 0, high: 10 },
      step: 1,
    },
    {
      ...base,
      id: 'pattern',
      ask: 'How long does a bout last?',
      type: 'choice',
      options: [
        { id: 'seconds', text: 'Seconds', exclusive: false },
        { id: 'hours', text: 'Hours, with allodynia', exclusive: false },
      ],
    },
    yesNo('block', 'Have you had a nerve block?'),
    {
      ...base,
      id: 'relief',
      ask: 'How much better did it get?',
      type: 'number',
      limits: { low: 0, high: 100 },
      step: 10,
      when: blockHelped,
      needs: 'examiner',
    },
    { ...base, id: 'note', ask: 'Anything else?', type: 'text' },
  ],
  glossary: [{ id: 'allodynia', say: 'pain from a light touch', sources: [], basis: 'practice' }],
  redFlags: [
    flag('minor', 'age-under-18', { urgency: 'routine' }),
    flag('thunderclap', 'sudden', { urgency: 'emergency' }),
  ],
}

export const yes: Answer = { kind: 'yes-no', yes: true }
export const no: Answer = { kind: 'yes-no', yes: false }
export const notKnown: Answer = { kind: 'unknown' }
export const number = (number: number): Answer => ({ kind: 'number', number })
export const text = (text: string): Answer => ({ kind: 'text', text })
export const option = (option: string): Answer => ({ kind: 'choice', option })
export const options = (...options: readonly string[]): Answer => ({ kind: 'choices', options })

/** An answer to every question, in the author's order; nothing that stops. */
export const everyAnswer: ReadonlyMap<string, Answer> = new Map([
  ['sudden', no],
  ['weak', no],
  ['age-under-18', no],
  ['site', options('back-of-head')],
  ['worst', number(7)],
  ['pattern', option('hours')],
  ['block', yes],
  ['relief', number(80)],
  ['note', text('since spring')],
])
