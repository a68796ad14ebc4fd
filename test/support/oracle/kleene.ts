import type { Truth } from '../../../src/model/truth.ts'

/** language.md, "Truth": Kleene's rules, each written out on its own. */
export const truthOf = (value: boolean): Truth => (value ? 'yes' : 'no')

export function opposite(truth: Truth): Truth {
  if (truth === 'yes') return 'no'
  if (truth === 'no') return 'yes'
  return 'unknown'
}

export function allOf(truths: readonly Truth[]): Truth {
  if (truths.some((truth) => truth === 'no')) return 'no'
  if (truths.some((truth) => truth === 'unknown')) return 'unknown'
  return 'yes'
}

export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.some((truth) => truth === 'yes')) return 'yes'
  if (truths.some((truth) => truth === 'unknown')) return 'unknown'
  return 'no'
}

export function atLeast(count: number, truths: readonly Truth[]): Truth {
  const { sure, possible } = howMany(truths)
  if (sure >= count) return 'yes'
  return possible < count ? 'no' : 'unknown'
}

/** How many hold for sure, and how many may. */
export function howMany(truths: readonly Truth[]): { sure: number; possible: number } {
  const sure = truths.filter((truth) => truth === 'yes').length
  const open = truths.filter((truth) => truth === 'unknown').length
  return { sure, possible: sure + open }
}

/** Yes or no where every case says the same, unknown where they differ. */
export function agreement(cases: readonly boolean[]): Truth {
  if (cases.every((says) => says)) return 'yes'
  return cases.some((says) => says) ? 'unknown' : 'no'
}
