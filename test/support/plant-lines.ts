import type { CheckLine, Comparison, Condition, Line } from '../../src/model/condition.ts'
import type { Standing } from '../../src/model/topic.ts'

/** Lines of the language, as a model has them. */
export const is = (id: string, ...options: readonly string[]): Line => {
  return { kind: 'option', about: 'question', id, is: 'is-one-of', options }
}

export const isClass = (id: string, ...options: readonly string[]): Line => {
  return { kind: 'option', about: 'class', id, is: 'is-one-of', options }
}

export const includes = (id: string, ...options: readonly string[]): Line => {
  return { kind: 'choices', id, includes: 'any', options }
}

export const number = (id: string, compare: Comparison, bound: number): Line => {
  return { kind: 'number', about: 'question', id, compare, bound }
}

export const measure = (id: string, compare: Comparison, bound: number): Line => {
  return { kind: 'number', about: 'measure', id, compare, bound }
}

export const holds = (id: string): Line => {
  return { kind: 'conclusion', about: 'finding', id, negated: false }
}

export const holdsNot = (id: string): Line => {
  return { kind: 'conclusion', about: 'finding', id, negated: true }
}

export const stands = (id: string, ...standings: readonly Standing[]): CheckLine => {
  return { kind: 'standing', topic: { id }, is: 'is-one-of', standings }
}

export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })

export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of })

export const none = (...of: readonly Condition[]): Condition => ({ kind: 'none', of })
