import type { Place } from '../place.ts'
import type { Related } from './description.ts'

/** A condition that has a part in why something can never be, and what it would have to come to. */
export type Because = {
  readonly place: Place
  /** What the condition belongs to, unless that is what the problem is about. */
  readonly owner?: string
  readonly truth: 'yes' | 'no' | 'possible'
}

/** Each condition in its place: `because of this`, `and of this, which "first-block" needs`. */
export function becauseOf(because: readonly Because[]): readonly Related[] {
  return because.map(({ place, owner, truth }, index) => {
    const start = index === 0 ? 'because of this' : 'and of this'
    const needed = truth === 'no' ? 'must not hold' : 'has to hold'
    const whose = owner === undefined ? '' : ` for "${owner}"`
    return { place, label: `${start}, which ${needed}${whose}` }
  })
}
