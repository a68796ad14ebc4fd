import { compare, distance, type Fraction, higher, lower, percentDrop, ZERO } from './fraction.ts'
import { type Bounds, undefinedMeasure } from './state.ts'
import { NO, UNKNOWN } from './truth-bits.ts'

/** Looks up the values each end may still take, in rising order. */
type Allowed = () => readonly (readonly Fraction[])[]

/** Bounds of a measure that needs both its ends. */
export function boundEnds(
  kind: 'percent-drop' | 'difference',
  [a = undefinedMeasure, b = undefinedMeasure]: readonly Bounds[],
  allowed: Allowed,
): Bounds {
  const defined = a.defined & b.defined
  if (defined === NO) return undefinedMeasure
  const ends: Ends = { defined, a, b, allowed }
  return kind === 'difference' ? boundDifference(ends) : boundDrop(ends)
}

type Ends = {
  readonly defined: number
  readonly a: Bounds
  readonly b: Bounds
  readonly allowed: Allowed
}

function boundDifference({ defined, a, b, allowed }: Ends): Bounds {
  const areApart = compare(a.high, b.low) < 0 || compare(b.high, a.low) < 0
  const gap = lower(distance(a.high, b.low), distance(b.high, a.low))
  const shareEnd = compare(a.low, b.low) === 0 || compare(a.high, b.high) === 0
  return {
    defined,
    // Ranges that overlap need not share a value; their ends are values.
    low: areApart ? gap : shareEnd ? ZERO : leastDistance(allowed()),
    high: higher(distance(a.high, b.low), distance(b.high, a.low)),
  }
}

/** A drop rises with `from` and falls with `to`, neither of which is ever negative. */
function boundDrop({ defined, a: from, b: to, allowed }: Ends): Bounds {
  if (compare(from.high, ZERO) <= 0) return undefinedMeasure
  const high = percentDrop(from.high, to.low)
  if (compare(from.low, ZERO) > 0) return { defined, low: percentDrop(from.low, to.high), high }
  const leastPositive = allowed()[0]?.find((value) => compare(value, ZERO) > 0) ?? from.high
  return { defined: defined & UNKNOWN, low: percentDrop(leastPositive, to.high), high }
}

/** Of two rising lists, the least distance between a member of one and a member of the other. */
function leastDistance([a = [], b = []]: readonly (readonly Fraction[])[]): Fraction {
  let least: Fraction | undefined
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const first = a[i] ?? ZERO
    const second = b[j] ?? ZERO
    const apart = distance(first, second)
    if (apart.over === 0) return ZERO
    least = least === undefined ? apart : lower(least, apart)
    if (compare(first, second) <= 0) i++
    else j++
  }
  return least ?? ZERO
}
