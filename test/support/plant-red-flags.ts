import type { Condition } from '../../src/model/condition.ts'
import type { Fault } from './fault.ts'
import { flag, gate, more, part } from './plant-edits.ts'
import { all, any, is, number } from './plant-lines.ts'

const when = (id: string, change: (when: Condition) => Condition) => {
  return flag(id, (one) => ({ ...one, when: change(one.when) }))
}

/** Faults of what cannot wait. */
export const redFlagFaults: readonly Fault[] = [
  {
    kind: 'the question of a red flag is behind a gate that the flag does not require',
    places: [
      [gate('sudden-worst', is('fever-now', 'yes')), 'is-not-hidden thunderclap by sudden-worst'],
      [
        gate('face-drooping', is('fever-now', 'yes')),
        'is-not-hidden stroke-signs by face-drooping',
      ],
    ],
  },
  {
    kind: 'a gate is tightened and the red flag behind it is not',
    places: [
      [
        gate('jaw-on-chewing', number('age', '>=', 60)),
        'is-not-hidden gca-sight-or-jaw by jaw-on-chewing',
      ],
    ],
  },
  {
    kind: 'a red flag no longer requires the gate of its questions',
    places: [
      [
        when('neck-injury-movement', () => is('cannot-turn', 'yes')),
        'is-not-hidden neck-injury-movement by cannot-turn',
      ],
    ],
  },
  {
    kind: 'the gate of a question of a red flag contradicts the flag',
    places: [
      [gate('stiff-neck', is('fever-now', 'no')), 'is-not-hidden meningitis-signs by stiff-neck'],
    ],
  },
  {
    kind: 'the bound of a red flag is below the limits',
    places: [[when('under-eighteen', () => number('age', '<', 0)), 'can-be yes under-eighteen']],
  },
  {
    kind: 'a red flag needs two numbers at once',
    places: [
      [
        when(
          'neck-pain-unusual-age',
          part(1, () => all(number('age', '<', 20), number('age', '>', 55))),
        ),
        'can-be yes neck-pain-unusual-age',
      ],
    ],
  },
  {
    kind: 'a red flag needs a yes and a no to the same question',
    places: [
      [
        when('artery-tear', () => all(is('eyelid-or-pupil', 'yes'), is('eyelid-or-pupil', 'no'))),
        'can-be yes artery-tear',
      ],
    ],
  },
  {
    kind: 'a red flag that stops no longer does',
    places: [
      [
        flag('under-eighteen', (one) => ({ ...one, stop: false })),
        'check: under 18 every topic is withheld',
      ],
      [
        flag('gca-signs', (one) => ({ ...one, stop: false })),
        'check: signs of a swollen artery withhold every topic',
      ],
    ],
  },
  {
    kind: 'a red flag is less urgent than it should be',
    places: [
      [
        flag('thunderclap', (one) => ({ ...one, urgency: 'urgent' })),
        'check: a sudden pain that peaks within minutes is always an emergency',
      ],
    ],
  },
  {
    kind: 'an `any` of a red flag has become `all`',
    places: [
      [
        when('cord-pressure-fast', (was) => ('of' in was ? all(...was.of) : was)),
        'check: lost bladder or bowel control is always an emergency',
      ],
    ],
  },
  {
    kind: 'a sign is missing from a red flag',
    places: [
      [
        when('cord-pressure-fast', (was) => ('of' in was ? any(...was.of.slice(1)) : was)),
        'check: lost bladder or bowel control is always an emergency',
      ],
    ],
  },
  {
    kind: 'a line of a red flag is negated',
    places: [
      [
        when('self-harm', () => is('self-harm-thoughts', 'no')),
        'check: thoughts of self-harm are always an emergency',
      ],
    ],
  },
  {
    kind: 'the bound of a red flag is moved',
    places: [
      [
        when('under-eighteen', () => number('age', '<', 16)),
        'check: under 18 every topic is withheld',
      ],
    ],
  },
  {
    kind: 'a red flag requires one thing too many',
    places: [
      [
        when('new-headache-over-fifty', more(is('getting-worse', 'yes'))),
        'check: a new headache at 50 or over is never less than urgent',
      ],
    ],
  },
]
