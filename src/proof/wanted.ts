import type { Condition } from '../model/condition.ts'

/** A condition that has to come out so, and whose it is: the id of a question, a finding, a list. */
export type Wanted = {
  readonly owner: string
  readonly condition: Condition
  readonly truth: WantedTruth
}

/** `possible`: yes or unknown. */
export type WantedTruth = 'yes' | 'no' | 'possible'

/** The parts that each have to come out so for the whole to: itself, where there are no such parts. */
export function partsWanted(wanted: Wanted): readonly Wanted[] {
  const { owner, condition, truth } = wanted
  if (!('of' in condition) || condition.of.length === 0) return [wanted]
  const inside = truthInside(condition.kind, truth)
  if (inside === undefined) return [wanted]
  return condition.of.flatMap((part) => partsWanted({ owner, condition: part, truth: inside }))
}

/** What every part of a combination has to be; nothing where some of them will do. */
function truthInside(kind: string, truth: WantedTruth): WantedTruth | undefined {
  if (kind === 'all' && truth !== 'no') return truth
  if (kind === 'any' && truth === 'no') return truth
  return kind === 'none' && truth === 'yes' ? 'no' : undefined
}
