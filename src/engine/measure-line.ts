import { mayTake } from './allowed-values.ts'
import { contains, type Interval, isAbove, isBelow } from './interval.ts'
import type { Program } from './program.ts'
import type { Bounds, State } from './state.ts'
import { type Bits, NO, UNKNOWN } from './truth-bits.ts'

/** Yes or no only when all the values still allowed agree; no of an undefined measure. */
export function truthOfMeasureLine(program: Program, state: State, line: number): Bits {
  const bounds = state.measures[program.measureLines[line]?.measure ?? 0]
  if (bounds === undefined || bounds.defined === NO) return NO
  const known = bounds.lines[line]
  if (known !== undefined) return known
  const found = compareBounds(program, state, { bounds, line })
  bounds.lines[line] = found
  return found
}

function compareBounds(
  program: Program,
  state: State,
  { bounds, line }: { readonly bounds: Bounds; readonly line: number },
): Bits {
  const { interval } = program.measureLines[line] ?? { interval: {} }
  if (isBelow(bounds.high, interval) || isAbove(bounds.low, interval)) return NO
  if (contains(interval, bounds.low) && contains(interval, bounds.high)) return bounds.defined
  return mayLieBetween(bounds, interval) && isMissed(program, state, line) ? NO : UNKNOWN
}

/** Both ends lie outside, on either side: whether a value lies between them must be looked up. */
function mayLieBetween(bounds: Bounds, interval: Interval): boolean {
  return isBelow(bounds.low, interval) && isAbove(bounds.high, interval)
}

function isMissed(program: Program, state: State, line: number): boolean {
  const { measure, interval } = program.measureLines[line] ?? { measure: 0, interval: {} }
  return !mayTake(program, state, measure, (value) => contains(interval, value))
}
