import type { Truth } from '../model/truth.ts'

/**
 * Truth in two bits: the low bit says "may hold", the high bit "holds". Kleene's `all` is then `&`
 * and his `any` is `|`.
 */
export type Bits = number

export const YES: Bits = 3
export const UNKNOWN: Bits = 1
export const NO: Bits = 0

export function toTruth(bits: Bits): Truth {
  if (bits === YES) return 'yes'
  return bits === NO ? 'no' : 'unknown'
}

/** What is not known stays so: the negation of unknown is unknown. */
export function not(bits: Bits): Bits {
  return bits === UNKNOWN ? UNKNOWN : YES - bits
}

/** Yes once `count` members hold; no once too few are left that may. */
export function atLeast(count: number, hold: number, mayHold: number): Bits {
  if (hold >= count) return YES
  return mayHold >= count ? UNKNOWN : NO
}

export const truth = (value: boolean): Bits => (value ? YES : NO)
