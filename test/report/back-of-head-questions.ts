import type { Question, Section } from '../../src/model/question.ts'

const base = { mustKnow: false, record: false, changeable: true }

function yesNo(id: string, ask: string, clinician: string): Question {
  return { ...base, id, type: 'yes-no', ask, clinician }
}

function number(id: string, ask: string, clinician: string): Question {
  const limits = { low: 0, high: 10 }
  return { ...base, id, type: 'number', ask, clinician, unit: 'of 10', limits, step: 0.5 }
}

function option(id: string, text: string) {
  return { id, text, exclusive: false }
}

export const sections: readonly Section[] = [
  {
    id: 'safety',
    title: 'Safety first',
    checklist: true,
    questions: ['sudden-worst', 'new-weakness', 'fever', 'weight-loss', 'under-18'],
  },
  {
    id: 'pain',
    title: 'The pain',
    checklist: false,
    questions: ['pain-site', 'side', 'worst-pain', 'nerve-tender', 'in-own-words'],
  },
  {
    id: 'tried',
    title: 'What was tried',
    checklist: false,
    questions: [
      'exercise-tried',
      'occipital-block',
      'baseline',
      'best',
      'blood-thinner',
      'implant',
    ],
  },
]

export const questions: readonly Question[] = [
  yesNo('sudden-worst', 'Did it reach its worst within five minutes?', 'Sudden onset'),
  yesNo('new-weakness', 'Is there new weakness or numbness?', 'New weakness'),
  yesNo('fever', 'Is there fever with a stiff neck?', 'Fever and stiff neck'),
  yesNo('weight-loss', 'Has weight been lost without trying?', 'Weight loss'),
  yesNo('under-18', 'Is the person under 18?', 'Under 18'),
  {
    ...base,
    id: 'pain-site',
    type: 'choices',
    ask: 'Where is the pain?',
    clinician: 'Pain site',
    options: [option('back-of-head', 'Back of the head'), option('behind-ear', 'Behind the ear')],
  },
  {
    ...base,
    id: 'side',
    type: 'choice',
    ask: 'Which side is worse?',
    options: [option('left', 'Left'), option('right', 'Right'), option('mri', 'MRI says both')],
  },
  number('worst-pain', 'How bad is the pain at its worst?', 'Worst pain'),
  { ...yesNo('nerve-tender', 'Is the nerve tender to touch?', 'Nerve tender'), needs: 'examiner' },
  { ...base, id: 'in-own-words', type: 'text', ask: 'Anything else?', clinician: 'Own words' },
  yesNo('exercise-tried', 'Was exercise tried for six weeks?', 'Exercise, six weeks'),
  yesNo('occipital-block', 'Was there an occipital block?', 'Occipital block'),
  number('baseline', 'How bad was the pain before the block?', 'Pain before block'),
  number('best', 'At best, how bad was the pain after the block?', 'Best pain after block'),
  yesNo('blood-thinner', 'Is a blood thinner taken?', 'Blood thinner'),
  yesNo('implant', 'Is there a pacemaker or another implant?', 'Implant'),
]
