import type { Fault } from './fault.ts'
import { finding, more, part } from './plant-edits.ts'
import {
  all,
  any,
  holds,
  holdsNot,
  includes,
  is,
  isClass,
  measure,
  none,
  number,
} from './plant-lines.ts'

const patterns = ['seconds-to-minutes', 'bouts-on-ache'] as const

/** Faults of conclusions. */
export const findingFaults: readonly Fault[] = [
  {
    kind: 'a finding needs two options of a question that takes one',
    places: [
      [
        finding('short-bouts', () => all(...patterns.map((one) => is('pain-pattern', one)))),
        'can-be yes short-bouts',
      ],
    ],
  },
  {
    kind: 'a finding holds whatever is answered',
    places: [
      [
        finding('nerve-tender', () => any(is('tender-spot', 'yes'), is('tender-spot', 'no'))),
        'can-be no nerve-tender',
      ],
    ],
  },
  {
    kind: 'a finding asks for more of its parts than there are',
    places: [
      [
        finding('two-migraine-pain-features', (was) => {
          return was.kind === 'at-least' ? { ...was, count: was.of.length + 1 } : was
        }),
        'can-be yes two-migraine-pain-features',
      ],
    ],
  },
  {
    kind: 'a finding asks for none of its parts',
    places: [
      [
        finding('two-of-bouts-severe-sharp', (was) => {
          return was.kind === 'at-least' ? { ...was, count: 0 } : was
        }),
        'can-be no two-of-bouts-severe-sharp',
      ],
    ],
  },
  {
    kind: 'a negation is lost',
    places: [
      [
        finding('no-overuse', () => holds('overuse-pattern')),
        'check: no needle and no operation is discussed while tablet overuse is still open',
      ],
    ],
  },
  {
    kind: 'a part contradicts one before it',
    places: [
      [finding('facet-pattern', more(holds('nerve-root-pattern'))), 'can-hold 3 of facet-pattern'],
      [
        finding('side-locked', () =>
          all(is('pain-side', 'both-sides'), is('pain-side', 'changes-side')),
        ),
        'can-hold 1 of side-locked',
      ],
    ],
  },
  {
    kind: 'a part contradicts what encloses it, deeper down',
    places: [
      [
        finding(
          'lasts-hours-to-days',
          more(all(is('attack-hours', 'yes'), is('attack-hours', 'no'))),
        ),
        'can-hold 2.1 of lasts-hours-to-days',
      ],
    ],
  },
  {
    kind: 'a part is said twice',
    places: [
      [
        finding('neuralgia-features', more(holds('back-of-head-pain'))),
        'adds-something 4 of neuralgia-features',
      ],
    ],
  },
  {
    kind: 'a bound is said beside a stricter one',
    places: [
      [
        finding('facet-pattern', more(number('pain-months', '>=', 1))),
        'adds-something 3 of facet-pattern',
      ],
    ],
  },
  {
    kind: 'a part is already required inside a finding beside it',
    places: [
      [
        finding('chronic-migraine-features', more(holds('lasts-hours-to-days'))),
        'adds-something 4 of chronic-migraine-features',
      ],
    ],
  },
  {
    kind: 'a way in is swallowed by a wider one',
    places: [
      [
        finding('infection', more(all(is('skin-infection', 'yes'), is('fever-now', 'yes')))),
        'adds-something 2 of infection',
      ],
    ],
  },
  {
    kind: 'a finding reads a question where its gate is closed',
    places: [
      [
        finding(
          'single-block-only',
          part(0, () => is('neck-joint-block', 'no')),
        ),
        'can-be yes single-block-only',
      ],
      [
        finding(
          'rhizotomy-unclear',
          part(0, () => is('offered-rhizotomy', 'no')),
        ),
        'can-be yes rhizotomy-unclear',
      ],
    ],
  },
  {
    kind: 'a bound is above the limits',
    places: [
      [finding('severe-pain', () => number('worst-pain', '>', 10)), 'can-be yes severe-pain'],
    ],
  },
  {
    kind: 'a bound is met by every number',
    places: [
      [finding('severe-pain', () => number('worst-pain', '>=', 0)), 'can-be no severe-pain'],
    ],
  },
  {
    kind: 'a measure is asked for a value that no answers give',
    places: [
      [
        finding(
          'rule-complete-relief',
          part(1, () => measure('first-mbb.relief', '=', 77)),
        ),
        'can-be yes rule-complete-relief',
      ],
    ],
  },
  {
    kind: 'a finding needs two classes of one list',
    places: [
      [
        finding('blocks-disagree', () =>
          all(isClass('two-blocks', 'discordant'), isClass('two-blocks', 'indeterminate')),
        ),
        'can-be yes blocks-disagree',
      ],
    ],
  },
  {
    kind: 'a finding needs classes of two lists that exclude each other',
    places: [
      [
        finding(
          'occipital-block-no-help',
          part(1, () => isClass('occipital-test.result', 'strong')),
        ),
        'can-be yes occipital-block-no-help',
      ],
    ],
  },
  {
    kind: 'an option that stands alone is asked for beside others',
    places: [
      [
        finding('had-toxin', () =>
          all(includes('other-procedures', 'toxin'), includes('other-procedures', 'none-of-these')),
        ),
        'can-be yes had-toxin',
      ],
    ],
  },
  {
    kind: 'a finding needs another and its absence',
    places: [
      [
        finding('rule-consensus', () =>
          all(holds('first-block-positive'), none(holds('first-block-positive'))),
        ),
        'can-be yes rule-consensus',
      ],
      [
        finding('overuse-pattern', () => all(holds('no-care-yet'), holdsNot('no-care-yet'))),
        'can-be yes overuse-pattern',
      ],
    ],
  },
]
