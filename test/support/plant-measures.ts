import type { Fault } from './fault.ts'
import { classes, measures, rows } from './plant-edits.ts'
import { all, is, measure, number } from './plant-lines.ts'

/** Faults of measures and of class lists. */
export const measureFaults: readonly Fault[] = [
  {
    kind: 'an earlier class row swallows a later one',
    places: [
      [
        rows('first-mbb.result', ([first, strong, wider, ...rest]) => {
          return [first, wider, strong, ...rest].filter((row) => row !== undefined)
        }),
        'can-be-named strong of first-mbb.result',
      ],
      [
        rows('occipital-test.result', (all) => {
          return all.map((row) => {
            return row.class === 'strong'
              ? { ...row, when: measure('occipital-test.relief', '>=', 0) }
              : row
          })
        }),
        'can-be-named partial of occipital-test.result',
      ],
    ],
  },
  {
    kind: 'a class list has no last row for all the rest',
    places: [
      [rows('second-mbb.result', (all) => all.slice(0, -1)), 'is-complete second-mbb.result'],
      [rows('two-blocks', (all) => all.slice(0, -1)), 'is-complete two-blocks'],
    ],
  },
  {
    kind: 'a class list leaves a gap between two bounds',
    places: [
      [
        rows('first-mbb.result', (all) => [
          ...all.slice(0, -1),
          { class: 'negative', when: measure('first-mbb.relief', '<', 20) },
        ]),
        'is-complete first-mbb.result',
      ],
    ],
  },
  {
    kind: 'a class list can never apply',
    places: [
      [
        classes('two-blocks', (one) => ({ ...one, when: number('pain-months', '>', 960) })),
        'can-be-named discordant of two-blocks',
      ],
    ],
  },
  {
    kind: 'a class row contradicts the condition of its list',
    places: [
      [
        rows('occipital-result', ([first, ...rest]) => [
          { class: first?.class ?? '', when: is('occipital-block', 'no') },
          ...rest,
        ]),
        'can-be-named not-interpretable of occipital-result',
      ],
    ],
  },
  {
    kind: 'a class row is there twice',
    places: [
      [
        rows('occipital-result', (all) => [...all.slice(0, 2), ...all.slice(1)]),
        'can-be-named strong of occipital-result',
      ],
    ],
  },
  {
    kind: 'an `any` of a class row has become `all`',
    places: [
      [
        rows('first-mbb.result', ([first, ...rest]) => {
          const when = first?.when
          if (when === undefined || !('of' in when)) return rest
          return [{ class: 'not-interpretable', when: all(...when.of) }, ...rest]
        }),
        'check: a block under deep sleepy medicine never counts as positive',
      ],
    ],
  },
  {
    kind: 'the ends of a percent drop are swapped',
    places: [
      [
        measures('first-mbb.relief', (one) => {
          return one.kind === 'percent-drop' ? { ...one, from: one.to, to: one.from } : one
        }),
        'can-be yes rule-complete-relief',
      ],
    ],
  },
  {
    kind: 'both ends of a percent drop are the same question',
    places: [
      [
        measures('second-mbb.relief', (one) => {
          return one.kind === 'percent-drop' ? { ...one, to: one.from } : one
        }),
        'can-be-named strong of second-mbb.result',
      ],
    ],
  },
  {
    kind: 'too few things are counted for the bound',
    places: [
      [
        measures('nerve-feature-count', (one) => {
          return one.kind === 'count' ? { ...one, of: one.of.slice(0, 1) } : one
        }),
        'can-be yes some-nerve-features',
      ],
    ],
  },
  {
    kind: 'a measure reads one question twice and forgets the other',
    places: [
      [
        measures('strong-painkiller-days', (one) => {
          return one.kind === 'highest'
            ? { ...one, of: [...one.of.slice(0, 1), ...one.of.slice(0, 1)] }
            : one
        }),
        'can-matter opioid-days',
      ],
    ],
  },
  {
    kind: 'a difference is taken between an answer and itself',
    places: [
      [
        measures('second-mbb.mismatch', (one) => {
          return one.kind === 'difference'
            ? { ...one, of: one.of.slice(1).concat(one.of.slice(1)) }
            : one
        }),
        'can-be yes second-mbb.scores-disagree',
      ],
    ],
  },
]
