import type { About, Topic } from '../../src/model/topic.ts'

const nothingSaid: About = {
  what: [],
  how: [],
  benefit: [],
  lasts: [],
  risks: [],
  recovery: [],
  unsure: [],
}

const siteFinding = {
  kind: 'conclusion',
  about: 'finding',
  id: 'back-of-head-pain',
  negated: false,
} as const

export const block: Topic = {
  id: 'nerve-block',
  title: 'Occipital nerve block',
  aka: ['GON block', 'greater occipital nerve injection'],
  notToConfuseWith: ['cryo'],
  kind: 'procedure',
  rank: {
    order: 20,
    because: 'It is a test as well as a treatment.',
    sources: [],
    basis: 'project',
  },
  relevantWhen: siteFinding,
  first: [
    { finding: 'conservative-care', say: 'Six weeks of exercise come first.', sources: ['S3'] },
  ],
  because: [
    {
      finding: 'back-of-head-pain',
      say: 'The pain was placed at the {pain-site}; at worst it was {worst-pain} of 10.',
      sources: ['S1'],
    },
    { finding: 'block-helped', say: 'A block took away {relief} percent of it.', sources: ['S2'] },
  ],
  cautions: [
    {
      finding: 'anticoagulant',
      level: 'plan',
      say: 'Press on the place for longer.',
      sources: ['S2'],
    },
    {
      finding: 'implant-worn',
      level: 'plan',
      say: 'Heat can disturb an implant.',
      sources: ['S2'],
    },
  ],
  about: {
    ...nothingSaid,
    what: [{ say: 'Numbing medicine beside the nerve, under the scalp.', sources: ['S2'] }],
    how: [{ say: 'In a clinic, in 5 to 10 minutes.', sources: [], basis: 'practice' }],
    benefit: [
      {
        say: '42 of 44 people were content for six months.',
        sources: ['S2'],
        design: 'uncontrolled series',
        people: 44,
      },
      { say: 'The effect lasted 27 days on average.', sources: ['S4', 'S2'], people: 20 },
    ],
    lasts: [{ say: 'Hours to months.', sources: ['S2'] }],
    risks: [
      { say: 'Bruising, a faint, a small numb patch.', sources: ['S2'] },
      { say: 'Allodynia for some days.', sources: ['S4'], design: 'case report', people: 1 },
    ],
    recovery: [{ say: 'The same day.', sources: [], basis: 'practice' }],
    unsure: [{ say: 'Which medicine is best.', sources: ['S2'] }],
  },
  evidence: { grade: 'observational', say: 'Widely used, little studied.', sources: ['S2'] },
  askYourProvider: [
    { id: 'block-drug', ask: 'Which medicine would be used?' },
    { id: 'block-count', ask: 'How is the relief written down, now that it is {relief} percent?' },
  ],
}

export const cryo: Topic = {
  ...block,
  id: 'cryo',
  title: 'Occipital cryoneurolysis',
  aka: [],
  notToConfuseWith: [],
  rank: { order: 40, because: 'One trial, no better than an injection.', sources: ['S5'] },
  first: [
    { finding: 'block-helped', say: 'A block that helped comes first.', sources: ['S5'] },
    { finding: 'conservative-care', say: 'So does exercise.', sources: [], basis: 'practice' },
  ],
  because: [],
  cautions: [
    {
      finding: 'anticoagulant',
      level: 'stop-and-discuss',
      say: 'Bleeding under the scalp is possible.',
      sources: ['S5'],
    },
  ],
  about: nothingSaid,
  evidence: { grade: 'randomised-small', say: 'One trial.', sources: ['S5'] },
  askYourProvider: [{ id: 'cryo-guidance', ask: 'How would the nerve be found?' }],
}
