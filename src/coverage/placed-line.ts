import type { Condition, Line } from '../model/condition.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { type OwnedCondition, type Owner, ownedConditions } from '../proof/owned-condition.ts'

/** A line where it stands: `path` leads to it from the whole condition, by index in each `of`. */
export type PlacedLine = {
  readonly owner: Owner
  readonly whole: Condition
  readonly path: readonly number[]
  readonly line: Line
}

/** Every line of every condition; a condition that a section gives all its questions stands once. */
export function placedLines(questionnaire: Questionnaire): readonly PlacedLine[] {
  const seen = new Set<string>()
  return ownedConditions(questionnaire).flatMap((owned) => {
    const key = JSON.stringify(owned.condition)
    if (owned.owner.kind === 'question' && seen.has(key)) return []
    if (owned.owner.kind === 'question') seen.add(key)
    return linesIn(owned)
  })
}

function linesIn({ owner, condition: whole }: OwnedCondition): readonly PlacedLine[] {
  const below = (at: Condition, path: readonly number[]): readonly PlacedLine[] => {
    if (!('of' in at)) return [{ owner, whole, path, line: at }]
    return at.of.flatMap((part, index) => below(part, [...path, index]))
  }
  return below(whole, [])
}
