import type { Topic } from '../../src/model/topic.ts'
import type { Fault } from './fault.ts'
import { finding, more, part, topic } from './plant-edits.ts'
import { all, any, holds, holdsNot, is, none, number } from './plant-lines.ts'

/** Names another finding in place of one that comes first. */
const firstInstead = (id: string, was: string, instead: string) => {
  return topic(id, (one) => ({
    ...one,
    first: one.first.map((each) => (each.finding === was ? { ...each, finding: instead } : each)),
  }))
}

const alsoFirst = (id: string, added: string) => {
  const first = { finding: added, say: 'First this.', sources: [] }
  return topic(id, (one) => ({ ...one, first: [...one.first, first] }))
}

const relevant = (id: string, change: (was: Topic['relevantWhen']) => Topic['relevantWhen']) => {
  return topic(id, (one) => ({ ...one, relevantWhen: change(one.relevantWhen) }))
}

const told = (finding: string) => ({ finding, say: 'So it is.', sources: [] })

/** Faults of topics. */
export const topicFaults: readonly Fault[] = [
  {
    kind: 'the relevance of a topic contradicts what comes first',
    places: [
      [
        relevant('cervical-rfa', (was) => all(was, holdsNot('facet-block-positive'))),
        'can-stand discuss cervical-rfa',
      ],
      [
        relevant('occipital-nerve-block', more(holdsNot('conservative-care-tried'))),
        'can-stand discuss occipital-nerve-block',
      ],
    ],
  },
  {
    kind: 'what comes first can never hold',
    places: [
      [
        finding(
          'conservative-care-tried',
          part(1, () => number('care-weeks', '>', 520)),
        ),
        'can-stand discuss medial-branch-block',
      ],
    ],
  },
  {
    kind: 'two things that come first exclude each other',
    places: [
      [alsoFirst('botulinum-toxin', 'overuse-pattern'), 'can-stand discuss botulinum-toxin'],
    ],
  },
  {
    kind: 'a topic is relevant whatever is answered',
    places: [
      [
        relevant('conservative-care', (was) =>
          any(was, none(is('touch-hurts', 'yes')), is('touch-hurts', 'yes')),
        ),
        'can-stand not-relevant conservative-care',
      ],
    ],
  },
  {
    kind: 'a topic can never be relevant',
    places: [
      [
        relevant('medial-branch-block', (was) => all(was, holds('nerve-root-pattern'))),
        'can-stand later medial-branch-block',
      ],
    ],
  },
  {
    kind: 'what comes first is what makes the topic relevant',
    places: [
      [
        topic('occipital-neurectomy', (one) => ({
          ...one,
          first: [{ finding: 'neuralgia-features', say: 'First this.', sources: [] }],
        })),
        'can-stand later occipital-neurectomy',
      ],
    ],
  },
  {
    kind: 'a reason is excluded by the relevance of its topic',
    places: [
      [
        topic('medial-branch-block', (one) => ({
          ...one,
          because: [...one.because, told('nerve-root-pattern')],
        })),
        'can-be-told nerve-root-pattern with medial-branch-block',
      ],
    ],
  },
  {
    kind: 'a caution is excluded by the relevance of its topic',
    places: [
      [
        topic('cervical-rfa', (one) => ({
          ...one,
          cautions: [...one.cautions, { ...told('nerve-root-pattern'), level: 'plan' }],
        })),
        'can-be-told nerve-root-pattern with cervical-rfa',
      ],
    ],
  },
  {
    kind: 'a provider question is excluded by the relevance of its topic',
    places: [
      [
        topic('cervical-rfa', (one) => ({
          ...one,
          askYourProvider: one.askYourProvider.map((ask) => {
            return ask.id === 'rfa-implant' ? { ...ask, when: holds('nerve-root-pattern') } : ask
          }),
        })),
        'can-be-told rfa-implant with cervical-rfa',
      ],
    ],
  },
  {
    kind: 'a caution is only for people for whom every topic is withheld',
    places: [
      [
        finding('fainting', (was) => all(was, number('age', '<', 18))),
        'can-be-told fainting with occipital-nerve-block',
      ],
    ],
  },
  {
    kind: 'what comes first is forgotten',
    places: [
      [
        topic('cervical-rfa', (one) => ({ ...one, first: one.first.slice(0, 1) })),
        'check: radiofrequency is never discussed without a positive neck joint block',
      ],
    ],
  },
  {
    kind: 'a weaker finding comes first in place of the right one',
    places: [
      [
        firstInstead(
          'occipital-neurectomy',
          'occipital-block-helped',
          'occipital-block-small-help',
        ),
        'check: cutting a nerve is never discussed before an occipital block helped',
      ],
      [
        firstInstead('occipital-cryoneurolysis', 'pain-came-back', 'back-of-head-pain'),
        'check: freezing is never discussed before an occipital block helped and the pain came back',
      ],
    ],
  },
  {
    kind: 'what excludes a topic is missing from its relevance',
    places: [
      [
        finding('facet-pattern', (was) => ('of' in was ? all(...was.of.slice(0, 2)) : was)),
        'check: a nerve root pattern never leads to a neck joint procedure',
      ],
    ],
  },
]
