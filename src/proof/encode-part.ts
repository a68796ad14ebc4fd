import type { Combination, Condition } from '../model/condition.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { combineRails } from './combine-rails.ts'
import type { Diagram } from './diagram.ts'
import { railsOf } from './encode-standing.ts'
import type { Encoding } from './encoding.ts'
import type { Part } from './owned-condition.ts'
import type { Rails } from './rails.ts'

/** A part, and the condition it stands in with what encloses that: the `when` of its class list. */
export type Placed = { readonly whole: Condition; readonly path: readonly number[] }

export function placeOfPart({ classes }: Questionnaire, { owner, whole, path }: Part): Placed {
  const list = owner.kind === 'class-row' ? classes.find(({ id }) => id === owner.id) : undefined
  if (list?.when === undefined) return { whole, path }
  return { whole: { kind: 'all', of: [list.when, whole] }, path: [1, ...path] }
}

/**
 * Where a part holds, and where all holds that encloses it or stands before it beside it. Inside
 * `none` a part does its work where it is no.
 */
export function encodePart(
  encoding: Encoding,
  { whole, path }: Placed,
): { readonly enclosing: Diagram; readonly both: Diagram } {
  const { every } = encoding.logic
  let at = whole
  let wanted: 'yes' | 'no' = 'yes'
  const enclosing: Diagram[] = []
  for (const index of path) {
    if (!('of' in at)) break
    const inside: 'yes' | 'no' = at.kind === 'none' ? opposite(wanted) : wanted
    if (needsEvery(at, wanted)) {
      const before = at.of.slice(0, index)
      enclosing.push(...before.map((part) => encodeCondition(encoding, part)[inside]))
    }
    at = at.of[index] ?? at
    wanted = inside
  }
  const found = every(enclosing)
  return {
    enclosing: found,
    both: encoding.diagrams.and(found, encodeCondition(encoding, at)[wanted]),
  }
}

const opposite = (truth: 'yes' | 'no') => (truth === 'yes' ? 'no' : 'yes')

/** Whether a combination comes out so only where every part of it does its share. */
function needsEvery({ kind }: Combination, wanted: 'yes' | 'no'): boolean {
  if (wanted === 'yes') return kind === 'all' || kind === 'none'
  return kind === 'any'
}

/** The rails of a condition, of one too that the questionnaire does not hold but whose lines it does. */
export function encodeCondition(encoding: Encoding, condition: Condition): Rails {
  if (!('of' in condition) || encoding.program.nodeOf.has(condition)) {
    return railsOf(encoding, condition)
  }
  const parts = condition.of.map((part) => encodeCondition(encoding, part))
  return combineRails(encoding.logic, condition, parts)
}
