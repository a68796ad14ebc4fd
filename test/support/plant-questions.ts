import type { Fault } from './fault.ts'
import { named } from './oracle/world.ts'
import { finding, gate, type Plant, question } from './plant-edits.ts'
import { all, any, holds, includes, is, measure, number } from './plant-lines.ts'

/** Gives a question answers that nothing reads. */
const alsoOffered = (id: string, ...ids: readonly string[]) => {
  const added = ids.map((each) => ({ id: each, text: each, exclusive: false }))
  return question(id, (one) => {
    return 'options' in one ? { ...one, options: [...added, ...one.options] } : one
  })
}

/** Asks a question a second time, which no condition reads. */
const copyOf =
  (id: string, copy: string): Plant =>
  (q) => ({ ...q, questions: [...q.questions, { ...named(q.questions, id), id: copy }] })

/** Faults of what is asked, and when. */
export const questionFaults: readonly Fault[] = [
  {
    kind: 'a question is behind two parents that exclude each other',
    places: [
      [gate('rfa-relief', is('earlier-rfa', 'no')), 'can-hold 1 of rfa-relief'],
      [gate('second-mbb.best', is('mbb-again', 'no')), 'can-hold 1 of second-mbb.best'],
    ],
  },
  {
    kind: 'a gate opens only where somebody cannot say',
    places: [
      [gate('arm-strip', number('worst-pain', '>', 10)), 'can-be-asked arm-strip'],
      [gate('rfa-relief', is('earlier-rfa', 'no')), 'can-be-asked rfa-relief'],
    ],
  },
  {
    kind: 'two bounds of a gate leave no number between them',
    places: [
      [
        gate('arm-strip', all(number('worst-pain', '>=', 7), number('worst-pain', '<', 7))),
        'can-hold 1 of arm-strip',
      ],
    ],
  },
  {
    kind: 'a gate reads a question whose own gate is closed then',
    places: [
      [
        gate('scalp-numb', all(is('second-mbb.steroid', 'yes'), is('mbb-again', 'no'))),
        'can-hold 1.1 of scalp-numb',
      ],
    ],
  },
  {
    kind: 'a gate asks for an option that stands alone along with another',
    places: [
      [
        gate(
          'pain-side',
          all(includes('pain-site', 'none-of-these'), includes('pain-site', 'eye')),
        ),
        'can-hold 1 of pain-side',
      ],
    ],
  },
  {
    kind: 'a gate asks for two findings that exclude each other',
    places: [
      [
        gate('tender-spot', all(holds('back-of-head-pain'), holds('pain-elsewhere'))),
        'can-hold 1 of tender-spot',
      ],
    ],
  },
  {
    kind: 'a question that nothing reads is not marked as recorded',
    places: [
      [copyOf('care-effect', 'spare-effect'), 'can-matter spare-effect helped-short'],
      [copyOf('medicines-tried', 'spare-medicines'), 'can-matter spare-medicines none-of-these'],
    ],
  },
  {
    kind: 'two answers lead nowhere, and mean the same',
    places: [
      [alsoOffered('rhizotomy-meant', 'both', 'other'), 'can-matter rhizotomy-meant both'],
      [alsoOffered('rhizotomy-meant', 'both'), 'can-matter rhizotomy-meant not-explained'],
    ],
  },
  {
    kind: 'an answer says no more than "none of these"',
    places: [
      [alsoOffered('pain-quality', 'burning'), 'can-matter pain-quality burning'],
      [alsoOffered('pain-site', 'jaw', 'nose'), 'can-matter pain-site nose'],
    ],
  },
  {
    kind: 'a finding reads another question than the one asked for it',
    places: [
      [
        finding('contrast-allergy', () => is('numbing-allergy', 'yes')),
        'can-matter dye-allergy yes',
      ],
      [finding('strip-in-arm', () => is('touch-hurts', 'yes')), 'can-matter arm-strip no'],
    ],
  },
  {
    kind: 'a number is asked for and no longer read',
    places: [
      [
        finding('first-mbb.scores-disagree', () => measure('first-mbb.relief', '>', 20)),
        'can-matter first-mbb.stated',
      ],
    ],
  },
  {
    kind: 'a gate is closed by an answer that everyone gives',
    places: [
      [gate('arm-strip', number('age', '>', 120)), 'can-be-asked arm-strip'],
      [gate('touch-hurts', number('age', '<', 0)), 'can-be-asked touch-hurts'],
    ],
  },
  {
    kind: 'a gate says the same twice',
    places: [
      [
        gate('arm-strip', any(is('touch-hurts', 'yes'), is('touch-hurts', 'yes'))),
        'adds-something 1 of arm-strip',
      ],
    ],
  },
]
