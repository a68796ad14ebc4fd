import { type Diagram, NEVER } from './diagram.ts'
import { encodeCondition } from './encode-part.ts'
import type { Encoding } from './encoding.ts'
import { partsWanted, type Wanted } from './wanted.ts'
import { wantedFor } from './wanted-for.ts'

/**
 * A smallest set of conditions that already cannot come out as wanted together: take any one of them
 * away, and the others can. Those that lie deepest are kept: not the line that names a finding, but
 * the lines of the finding. None, where they can all come out so, or more than conditions is at play.
 * `among`: the responses that count; `plain`: those of them to explain it by, if these will do.
 */
export function whyNever(
  encoding: Encoding,
  wanted: readonly Wanted[],
  { among, plain }: { readonly among: Diagram; readonly plain: Diagram },
): readonly Wanted[] {
  if (!areImpossible(encoding, wanted, among)) return []
  const reasons = fewest(encoding, wanted, plain)
  const isEnough = reasons.length > 0 && areImpossible(encoding, reasons, among)
  return isEnough ? reasons : fewest(encoding, wanted, among)
}

function fewest(encoding: Encoding, wanted: readonly Wanted[], among: Diagram): readonly Wanted[] {
  const parts = withReasons(encoding, wanted.flatMap(partsWanted), among)
  if (!areImpossible(encoding, parts, among)) return []
  let kept = parts
  for (const part of parts) {
    const left = kept.filter((one) => one !== part)
    if (areImpossible(encoding, left, among)) kept = left
  }
  return kept
}

/** So many conditions joined are looked at; nobody follows more. */
const mostParts = 150

/** The parts, and after each of them what it cannot come out so without. */
function withReasons(
  encoding: Encoding,
  parts: readonly Wanted[],
  among: Diagram,
): readonly Wanted[] {
  const all = [...parts]
  const seen = new Set<string>()
  const keyOf = numbering()
  for (const part of parts) seen.add(keyOf(part))
  // The list grows while it is walked: reasons have reasons.
  for (const part of all) {
    const holds = encodeWanted(encoding, part)
    for (const reason of wantedFor(encoding.program, part)) {
      const isNew = !seen.has(keyOf(reason)) && all.length < mostParts
      if (!isNew || !implies(encoding, [among, holds], encodeWanted(encoding, reason))) continue
      seen.add(keyOf(reason))
      all.push(reason)
    }
  }
  return all
}

/** The same key for the same condition, wanted so. */
function numbering(): (wanted: Wanted) => string {
  const numbers = new Map<object, number>()
  return ({ condition, truth }) => {
    const number = numbers.get(condition) ?? numbers.size
    numbers.set(condition, number)
    return `${number} ${truth}`
  }
}

function implies({ logic, diagrams }: Encoding, given: readonly Diagram[], then: Diagram): boolean {
  return logic.every([...given, diagrams.not(then)]) === NEVER
}

function areImpossible(encoding: Encoding, parts: readonly Wanted[], among: Diagram): boolean {
  return (
    encoding.logic.every([among, ...parts.map((part) => encodeWanted(encoding, part))]) === NEVER
  )
}

/** Where a condition comes out as wanted. */
function encodeWanted(encoding: Encoding, { condition, truth }: Wanted): Diagram {
  const rails = encodeCondition(encoding, condition)
  return truth === 'possible' ? encoding.diagrams.not(rails.no) : rails[truth]
}
