import { allowedValues } from './allowed-values.ts'
import { contains, type Interval, isAbove, isBelow } from './interval.ts'
import type { Program } from './program.ts'
import type { MeasureState, State } from './state.ts'
import { type Bits, NO, UNKNOWN } from './truth-bits.ts'

/** Yes or no only when all the values still allowed agree; no of an undefined measure. */
export function truthOfMeasureLine(program: Program, state: State, line: number): Bits {
  const { measure, interval } = program.measureLines[line] ?? { measure: 0, interval: {} }
  const bounds = state.measures[measure]
  if (bounds === undefined || bounds.defined === NO) return NO
  if (isBelow(bounds.high, interval) || isAbove(bounds.low, interval)) return NO
  if (contains(interval, bounds.low) && contains(interval, bounds.high)) return bounds.defined
  return mayLieBetween(bounds, interval) && isMissed(program, state, line) ? NO : UNKNOWN
}

/** Both ends lie outside, on either side: whether a value lies between them must be looked up. */
function mayLieBetween(bounds: MeasureState, interval: Interval): boolean {
  return isBelow(bounds.low, interval) && isAbove(bounds.high, interval)
}

function isMissed(program: Program, state: State, line: number): boolean {
  const { measure, interval } = program.measureLines[line] ?? { measure: 0, interval: {} }
  return !allowedValues(program, state, measure).values.some((value) => contains(interval, value))
}
