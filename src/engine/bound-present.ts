import { add, compare, type Fraction, higher, lower, ZERO } from './fraction.ts'
import { type Bounds, undefinedMeasure } from './state.ts'
import { NO, UNKNOWN, YES } from './truth-bits.ts'

/** Bounds of the highest of the inputs that are there. */
export function boundHighest(inputs: readonly Bounds[]): Bounds {
  const { sure, present, defined } = sort(inputs)
  if (defined === NO) return undefinedMeasure
  const lows = present.map(({ low }) => low)
  return {
    defined,
    // With an input that is there for sure, the others can only raise the highest.
    low: defined === YES ? sure.map(({ low }) => low).reduce(higher) : lows.reduce(lower),
    high: present.map(({ high }) => high).reduce(higher),
  }
}

/** Bounds of the sum of the inputs that are there. */
export function boundSum(inputs: readonly Bounds[]): Bounds {
  const { sure, open, defined } = sort(inputs)
  if (defined === NO) return undefinedMeasure
  const total = (end: 'low' | 'high', isGain: (value: Fraction) => boolean): Fraction => {
    const gains = open.map((input) => input[end]).filter(isGain)
    const terms = [...sure.map((input) => input[end]), ...gains]
    // Where nothing is there for sure, one open input must be, or there is no sum.
    if (terms.length === 0)
      return open.map((input) => input[end]).reduce(end === 'low' ? lower : higher)
    return terms.reduce(add)
  }
  return {
    defined,
    low: total('low', (value) => compare(value, ZERO) < 0),
    high: total('high', (value) => compare(value, ZERO) > 0),
  }
}

function sort(inputs: readonly Bounds[]) {
  const sure = inputs.filter(({ defined }) => defined === YES)
  const open = inputs.filter(({ defined }) => defined === UNKNOWN)
  const defined = sure.length > 0 ? YES : open.length > 0 ? UNKNOWN : NO
  return { sure, open, present: [...sure, ...open], defined }
}
