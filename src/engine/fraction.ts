import { decimals, type Grid } from '../answer/grid.ts'

/**
 * An exact number. Both parts are whole and below 2^53, and the lower one is positive: the loader
 * refuses a measure whose parts might grow larger.
 */
export type Fraction = { readonly over: number; readonly under: number }

export const ZERO: Fraction = { over: 0, under: 1 }

/** The fraction a decimal number was written as. */
export function fromDecimal(value: number): Fraction {
  const under = 10 ** decimals(value)
  return { over: Math.round(value * under), under }
}

/** The value of a step of a number question. */
export function stepAt(grid: Grid, step: number): Fraction {
  return { over: grid.low + step * grid.step, under: grid.scale }
}

/** The nearest number a computer can write. */
export function toNumber({ over, under }: Fraction): number {
  return over / under
}

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const left = a.over * b.under
  const right = b.over * a.under
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right
  const exact = BigInt(a.over) * BigInt(b.under) - BigInt(b.over) * BigInt(a.under)
  return exact < 0n ? -1 : Number(exact > 0n)
}

/** Over the larger of two lower parts where it will do, so that sums of decimals stay small. */
export function add(a: Fraction, b: Fraction): Fraction {
  if (a.under % b.under === 0)
    return { over: a.over + b.over * (a.under / b.under), under: a.under }
  if (b.under % a.under === 0) return add(b, a)
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under }
}

export function distance(a: Fraction, b: Fraction): Fraction {
  const { over, under } = add(a, { over: -b.over, under: b.under })
  return { over: Math.abs(over), under }
}

/** `100 × (from − to) / from`, of a positive `from`. */
export function percentDrop(from: Fraction, to: Fraction): Fraction {
  return {
    over: 100 * (from.over * to.under - to.over * from.under),
    under: from.over * to.under,
  }
}

export const lower = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b)

export const higher = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b)
