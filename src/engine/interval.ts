import type { NumberLine } from '../model/condition.ts'
import { compare, type Fraction, fromDecimal } from './fraction.ts'

/** The numbers a line asks for; a missing end is open to infinity. */
export type Interval = { readonly low?: Bound; readonly high?: Bound }

type Bound = { readonly at: Fraction; readonly included: boolean }

export function intervalOf(line: NumberLine): Interval {
  if (line.kind === 'between') return { low: closed(line.low), high: closed(line.high) }
  const bound = closed(line.bound)
  switch (line.compare) {
    case '>=':
      return { low: bound }
    case '>':
      return { low: { ...bound, included: false } }
    case '<=':
      return { high: bound }
    case '<':
      return { high: { ...bound, included: false } }
    case '=':
      return { low: bound, high: bound }
  }
}

export function contains(interval: Interval, value: Fraction): boolean {
  return !isBelow(value, interval) && !isAbove(value, interval)
}

export function isBelow(value: Fraction, { low }: Interval): boolean {
  if (low === undefined) return false
  const order = compare(value, low.at)
  return order < 0 || (order === 0 && !low.included)
}

export function isAbove(value: Fraction, { high }: Interval): boolean {
  if (high === undefined) return false
  const order = compare(value, high.at)
  return order > 0 || (order === 0 && !high.included)
}

function closed(at: number): Bound {
  return { at: fromDecimal(at), included: true }
}
