import type { Place } from '../../definition/place.ts'
import type { Because } from '../../definition/problem/because.ts'
import type { Problem } from '../../definition/problem.ts'
import type { Fault } from './explain-suspect.ts'
import type { DeepFacts } from './suspect.ts'

/**
 * Each fault once. What is wrong already in the same place, or in one that makes a fault so, is told
 * by that problem; of several with the same reasons the one that these belong to is told.
 */
export function tellOnce(faults: readonly Fault[], problems: readonly Problem[]): readonly Fault[] {
  const told = new Set(problems.map(({ at }) => keyOf(at)))
  const settled = new Set(
    faults.flatMap(({ facts, scope }) => (settles.has(facts.code) ? [scope] : [])),
  )
  const best = new Map<string, Fault>()
  for (const fault of faults.toSorted((one, other) => rank(one) - rank(other))) {
    const { at, facts } = fault
    const reasons = becauseIn(facts)
    if ([at, ...reasons.map(({ place }) => place)].some((place) => told.has(keyOf(place)))) continue
    if (follows.has(facts.code) && settled.has(fault.scope)) continue
    const key = reasons.length > 0 ? reasonKey(at, reasons) : `${facts.code} ${keyOf(at)}`
    const before = best.get(key)
    if (before === undefined || owned(fault) > owned(before)) best.set(key, fault)
  }
  return [...best.values()]
}

const keyOf = ({ file, span }: Place): string => `${span.start} ${file}`

/** The place of a part is one of the reasons for it, though it needs no frame of its own. */
function reasonKey(at: Place, because: readonly Because[]): string {
  const places = because.map(({ place }) => place)
  return [...new Set([...(because.length < 2 ? [at] : []), ...places].map(keyOf))].toSorted().join()
}

/** How many of the reasons are the fault's own. */
function owned({ facts }: Fault): number {
  return becauseIn(facts).filter(({ owner }) => owner === undefined).length
}

function becauseIn(facts: DeepFacts): readonly Because[] {
  return ('because' in facts && facts.because) || []
}

function rank({ facts }: Fault): number {
  return order.indexOf(facts.code)
}

/** After these nothing more is to be said of what they are about. */
const settles: ReadonlySet<DeepFacts['code']> = new Set([
  'never-asked',
  'never-holds',
  'always-holds',
  'flag-never-fires',
  'unreachable-row',
])

const follows: ReadonlySet<DeepFacts['code']> = new Set([
  'flag-hidden',
  'contradicted',
  'said-already',
  'makes-no-difference',
])

/** What is told before what follows from it. */
const order: readonly DeepFacts['code'][] = [
  'flag-hidden',
  'never-asked',
  'flag-never-fires',
  'never-holds',
  'always-holds',
  'unreachable-row',
  'never-stands',
  'never-told',
  'contradicted',
  'said-already',
  'makes-no-difference',
]
