import type { Comparison, Condition, Line, OptionLine } from '../../src/model/condition.ts'

/** Conditions as they read in the language: `is('site', 'back')`, `number('worst', '>=', 7)`. */
export const is = (id: string, option: string): Line => optionLine('question', id, 'is', [option])

export const isNot = (id: string, option: string): Line =>
  optionLine('question', id, 'is-not', [option])

export const isOneOf = (id: string, options: readonly string[]): Line =>
  optionLine('question', id, 'is-one-of', options)

export const classIs = (id: string, name: string): Line => optionLine('class', id, 'is', [name])

export const classIsNot = (id: string, name: string): Line =>
  optionLine('class', id, 'is-not', [name])

export const classIsOneOf = (id: string, names: readonly string[]): Line =>
  optionLine('class', id, 'is-one-of', names)

export const includes = (
  id: string,
  how: 'any' | 'all' | 'none',
  options: readonly string[],
): Line => ({ kind: 'choices', id, includes: how, options })

export const number = (id: string, compare: Comparison, bound: number): Line => ({
  kind: 'number',
  about: 'question',
  id,
  compare,
  bound,
})

export const measure = (id: string, compare: Comparison, bound: number): Line => ({
  kind: 'number',
  about: 'measure',
  id,
  compare,
  bound,
})

export const between = (id: string, low: number, high: number): Line => ({
  kind: 'between',
  about: 'question',
  id,
  low,
  high,
})

export const isAnswered = (id: string): Line => ({ kind: 'state', id, is: 'answered' })

export const isUnknown = (id: string): Line => ({ kind: 'state', id, is: 'unknown' })

export const holds = (id: string): Line => conclusion('finding', id, false)

export const not = (id: string): Line => conclusion('finding', id, true)

export const flag = (id: string): Line => conclusion('red-flag', id, false)

export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })

export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of })

export const none = (...of: readonly Condition[]): Condition => ({ kind: 'none', of })

export const atLeast = (count: number, ...of: readonly Condition[]): Condition => ({
  kind: 'at-least',
  count,
  of,
})

const optionLine = (
  about: 'question' | 'class',
  id: string,
  is: OptionLine['is'],
  options: readonly string[],
): Line => ({ kind: 'option', about, id, is, options })

const conclusion = (about: 'finding' | 'red-flag', id: string, negated: boolean): Line => ({
  kind: 'conclusion',
  about,
  id,
  negated,
})
