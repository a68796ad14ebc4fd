import type { Condition } from '../../src/model/condition.ts'
import type { Fault } from './fault.ts'
import { measures, panel } from './plant-edits.ts'
import { number } from './plant-lines.ts'

const untested = (id: string, row: number, when: Condition) => {
  return panel(id, (one) => ({
    ...one,
    rows: one.rows.map((each, at) => (at === row ? { ...each, untestedWhen: when } : each)),
  }))
}

/** Faults of what is shown or counted where a condition holds. */
export const panelFaults: readonly Fault[] = [
  {
    kind: 'a panel is never shown',
    places: [
      [
        panel('clean-facet-blocks', (one) => ({
          ...one,
          showWhen: number('pain-months', '>', 960),
        })),
        'can-hold all of clean-facet-blocks',
      ],
    ],
  },
  {
    kind: 'a row of a panel is never untested',
    places: [
      [
        untested('facet-block-rules', 1, number('pain-months', '<', 0)),
        'can-hold all of facet-block-rules[1]',
      ],
      [
        untested('clean-facet-blocks', 0, number('pain-months', '<', 0)),
        'can-hold all of clean-facet-blocks[0]',
      ],
    ],
  },
  {
    kind: 'a line of a count never holds',
    places: [
      [
        measures('nerve-feature-count', (one) => {
          return one.kind === 'count' ? { ...one, of: [number('age', '<', 0), ...one.of] } : one
        }),
        'can-hold all of nerve-feature-count[0]',
      ],
    ],
  },
]
