import { assess } from '../../src/engine/assess.ts'
import { compile } from '../../src/engine/compile.ts'
import type { Answer } from '../../src/model/answer.ts'
import type { Condition } from '../../src/model/condition.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import type { RedFlag } from '../../src/model/red-flag.ts'
import type { Source } from '../../src/model/source.ts'
import type { Occasion } from '../../src/report/occasion.ts'
import { blankQuestionnaire } from '../support/blank-questionnaire.ts'
import { questions, sections } from './back-of-head-questions.ts'
import { block, cryo } from './back-of-head-topics.ts'

/** A small questionnaire with one of everything a report words. */
export const backOfHead: Questionnaire = {
  ...blankQuestionnaire,
  id: 'back-of-head',
  version: '1.2.0',
  title: 'Pain at the back of the head',
  purpose: 'Educational. Names topics to talk over with a provider; never a diagnosis or an order.',
  review: { by: ['A. Reviewer', 'B. Reviewer'], due: '2026-11-20' },
  sections,
  questions,
  measures: [
    {
      id: 'relief',
      kind: 'percent-drop',
      from: { about: 'question', id: 'baseline' },
      to: { about: 'question', id: 'best' },
    },
  ],
  classes: [
    {
      id: 'block-class',
      rows: [{ class: 'strong', when: atLeast('measure', 'relief', 80) }, { class: 'weak' }],
    },
  ],
  findings: [
    finding('back-of-head-pain', {
      title: 'Pain at the back of the head',
      when: { kind: 'choices', id: 'pain-site', includes: 'any', options: ['back-of-head'] },
      say: 'Pain at the {pain-site} has many causes.',
      sources: ['S1'],
    }),
    finding('severe', { title: 'Severe at its worst', when: atLeast('question', 'worst-pain', 7) }),
    finding('tender', { title: 'A tender nerve', when: yes('nerve-tender'), sources: ['S1'] }),
    finding('block-helped', {
      title: 'Eased by a block',
      when: atLeast('measure', 'relief', 80),
    }),
    finding('conservative-care', { title: 'Exercise tried', when: yes('exercise-tried') }),
    finding('anticoagulant', { title: 'Blood thinner', when: yes('blood-thinner') }),
    finding('implant-worn', { when: yes('implant') }),
  ],
  panels: [
    {
      id: 'neuralgia',
      title: 'Features often described in occipital neuralgia',
      rows: [
        { finding: 'back-of-head-pain' },
        { finding: 'severe' },
        { finding: 'tender' },
        { finding: 'block-helped', untestedWhen: no('occipital-block') },
      ],
      sources: ['S1'],
    },
  ],
  glossary: [
    { id: 'allodynia', say: 'pain from a touch that does not usually hurt', sources: ['S1'] },
    { id: 'nerve-block', say: 'numbing medicine beside a nerve', sources: ['S2'] },
    { id: 'ganglion', say: 'a knot of nerve cells', sources: ['S6'] },
  ],
  sources: ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7'].map(source),
  redFlags: [
    flag('thunderclap', 'sudden-worst', {
      urgency: 'emergency',
      stop: true,
      say: 'A pain that peaks within five minutes can mean bleeding around the brain.',
      do: 'Call the emergency number now.',
      sources: ['S7', 'S6'],
    }),
    flag('weakness', 'new-weakness', {
      urgency: 'emergency',
      stop: true,
      say: 'New weakness can mean a stroke.',
      do: 'Call the emergency number now.',
      basis: 'project',
    }),
    flag('stiff-neck', 'fever', {
      title: 'Fever with a stiff neck',
      urgency: 'urgent',
      say: 'Fever with a stiff neck can mean an infection around the brain.',
      do: 'Speak to a clinician today.',
      sources: ['S6'],
    }),
    flag('weight', 'weight-loss', {
      urgency: 'soon',
      say: 'Weight lost without trying needs a look.',
      do: 'Book an assessment within days.',
      sources: ['S6'],
    }),
    flag('minor', 'under-18', {
      urgency: 'routine',
      stop: true,
      say: 'This questionnaire is written for adults.',
      do: 'Ask a clinician who treats children.',
      basis: 'project',
    }),
  ],
  topics: [cryo, block],
}

/** The occasion of some answers, assessed by the engine, told the day after the review was due. */
export function occasionOf(
  answers: Readonly<Record<string, Answer>>,
  changes: Partial<Questionnaire> = {},
): Occasion {
  const questionnaire = { ...backOfHead, ...changes }
  const assessment = assess(compile(questionnaire), new Map(Object.entries(answers)))
  return { questionnaire, assessment, today: '2026-11-21' }
}

export const said = {
  yes: { kind: 'yes-no', yes: true },
  no: { kind: 'yes-no', yes: false },
  unknown: { kind: 'unknown' },
  declined: { kind: 'declined' },
} as const satisfies Record<string, Answer>

export function points(number: number): Answer {
  return { kind: 'number', number }
}

export const noWarningSigns: Readonly<Record<string, Answer>> = {
  'sudden-worst': said.no,
  'new-weakness': said.no,
  fever: said.no,
  'weight-loss': said.no,
  'under-18': said.no,
}

/** Something to say in every section a summary can have side by side. */
export const rich: Readonly<Record<string, Answer>> = {
  ...noWarningSigns,
  fever: said.unknown,
  'weight-loss': said.yes,
  'pain-site': { kind: 'choices', options: ['back-of-head', 'behind-ear'] },
  side: { kind: 'choice', option: 'right' },
  'worst-pain': points(8.5),
  'nerve-tender': said.unknown,
  'in-own-words': {
    kind: 'text',
    text: '後頭部がズキズキ痛みます。\u001b[31m It comes\nin jolts {side}.',
  },
  'exercise-tried': said.yes,
  'occipital-block': said.yes,
  baseline: points(9),
  best: points(2),
  'blood-thinner': said.yes,
  implant: said.declined,
}

function yes(id: string): Condition {
  return { kind: 'option', about: 'question', id, is: 'is', options: ['yes'] }
}

function no(id: string): Condition {
  return { kind: 'option', about: 'question', id, is: 'is', options: ['no'] }
}

function atLeast(about: 'question' | 'measure', id: string, bound: number): Condition {
  return { kind: 'number', about, id, compare: '>=', bound }
}

function finding(id: string, rest: Omit<Finding, 'id' | 'sources'> & Partial<Finding>): Finding {
  return { sources: [], ...rest, id }
}

function flag(
  id: string,
  question: string,
  rest: Pick<RedFlag, 'urgency' | 'say' | 'do'> & Partial<RedFlag>,
): RedFlag {
  return { stop: false, sources: [], ...rest, id, when: yes(question) }
}

function source(id: string, index: number): Source {
  return {
    id,
    title: `What was found about ${id}`,
    by: `Author of ${id}`,
    kind: 'study',
    reliability: 'medium',
    ...(index % 2 === 0 ? { year: 2010 + index } : {}),
    ...(index % 3 === 0 ? { doi: `10.1000/${id}` } : {}),
    ...(index % 3 === 1 ? { url: `https://example.org/papers/about/${id}?long=yes` } : {}),
  }
}
