import type { Combination } from '../../model/condition.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import type { Part } from '../../proof/owned-condition.ts'
import type { Wanted } from '../../proof/wanted.ts'

/**
 * What would have to be so for a part of a condition to do its work. `alongside`: that it can hold
 * with what stands before it; `beyond`: that it says more than all the others do.
 */
export function joinedWanted(
  { classes }: Questionnaire,
  { owner, whole, path }: Part,
  sense: 'alongside' | 'beyond',
): readonly Wanted[] {
  const { id } = owner
  const list = owner.kind === 'class-row' ? classes.find((one) => one.id === id) : undefined
  const wanted: Wanted[] = list?.when ? [{ owner: id, condition: list.when, truth: 'yes' }] : []
  let at = whole
  let truth: 'yes' | 'no' = 'yes'
  for (const [depth, index] of path.entries()) {
    if (!('of' in at)) break
    const isJoined = needsEvery(at, truth)
    const inside: 'yes' | 'no' = at.kind === 'none' ? opposite(truth) : truth
    const others = sense === 'beyond' ? without(at, index) : at.of.slice(0, index)
    if (isJoined || sense === 'beyond') {
      const other = isJoined ? inside : opposite(inside)
      wanted.push(...others.map((condition) => ({ owner: id, condition, truth: other })))
    }
    at = at.of[index] ?? at
    truth = inside
    const isLast = depth === path.length - 1
    if (isLast && sense === 'beyond' && isJoined) truth = opposite(truth)
  }
  return [...wanted, { owner: id, condition: at, truth }]
}

const opposite = (truth: 'yes' | 'no') => (truth === 'yes' ? 'no' : 'yes')

const without = ({ of }: Combination, index: number) => of.filter((_, at) => at !== index)

/** Whether a combination comes out so only where every part of it does its share. */
function needsEvery({ kind }: Combination, wanted: 'yes' | 'no'): boolean {
  return wanted === 'yes' ? kind === 'all' || kind === 'none' : kind === 'any'
}
