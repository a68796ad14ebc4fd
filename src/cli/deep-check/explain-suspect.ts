import type { PlaceOf } from '../../definition/load.ts'
import type { Place } from '../../definition/place.ts'
import type { Because } from '../../definition/problem/because.ts'
import { amongKnown } from '../../proof/among-known.ts'
import { ALWAYS } from '../../proof/diagram.ts'
import type { Encoding } from '../../proof/encoding.ts'
import { partsWanted } from '../../proof/wanted.ts'
import { whyNever } from '../../proof/why-never.ts'
import type { DeepFacts, Suspect } from './suspect.ts'

/** What is wrong, and where. */
export type Fault = {
  readonly at: Place
  readonly facts: DeepFacts
  /** What it is about: a question, a finding, a row of a list. */
  readonly scope: string
}

/** Finds the place of a suspect and the fewest conditions that make it so, each in its place. */
export function explainSuspect(
  encoding: Encoding,
  { about, owner, row, facts, wanted, among }: Suspect,
  placeOf: PlaceOf,
): Fault | undefined {
  const at = placeOf(about) ?? placeOf(owner)
  if (at === undefined) return undefined
  const scope = row === undefined ? owner : `${owner} ${row}`
  if (facts.code === 'makes-no-difference') return { at, facts, scope }
  if (facts.code === 'flag-hidden') {
    const gates = wanted.flatMap(partsWanted).flatMap(({ condition }) => placeOf(condition) ?? [])
    return { at, facts: { ...facts, gates }, scope }
  }
  const known = amongKnown(encoding)
  const counting = { plain: known, among: among === 'known' ? known : ALWAYS }
  const because = whyNever(encoding, wanted, counting).flatMap((reason): readonly Because[] => {
    const place = placeOf(reason.condition)
    if (place === undefined || isSame(place, at)) return []
    const whose = reason.owner === owner ? undefined : reason.owner
    return [{ place, truth: reason.truth, ...(whose !== undefined && { owner: whose }) }]
  })
  return { at, facts: { ...facts, because }, scope }
}

function isSame(one: Place, other: Place): boolean {
  return one.file === other.file && one.span.start === other.span.start
}
