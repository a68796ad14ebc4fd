import type { Bits } from './truth-bits.ts'

/** Something wanted of a response: that a node comes out so. Goals are known by their place in a list. */
export type Goal = {
  /** Nothing, for a goal that is made of others only. */
  readonly node: number | undefined
  readonly target: Bits
  readonly way: Way
  /** The candidates that can make a difference to it at all, as bits, 32 a word. */
  readonly reach: readonly number[]
}

/** Goals, each behind those it is made of. */
export type Goals = {
  readonly goals: readonly Goal[]
  /** The goal that the same node comes out the other way. */
  readonly oppositeOf: (goal: Goal) => number | undefined
}

/** How a goal is reached. */
export type Way =
  | SomeWay
  | AnswerWay
  /** By one answer perhaps: it cannot be told. */
  | { readonly kind: 'one' }

/** By as many of other goals, which stand before it in the list. */
export type SomeWay = {
  readonly kind: 'some'
  readonly count: number
  readonly of: readonly number[]
}

/** A question is enabled and answered so; where it is not to hold, one of the two fails. */
export type AnswerWay = {
  readonly kind: 'answer'
  readonly question: number
  /** Its place among the candidates, where it is one. */
  readonly candidate: number | undefined
  readonly holds: boolean
  readonly gate: Gate | undefined
}

/** What enables a question. */
export type Gate = {
  /** The node of the question's enablement. */
  readonly enabled: number
  /** That its condition comes out so. */
  readonly goal: number
  /** Questions whose answer "unknown" may leave it unknown. */
  readonly reads: readonly number[]
}
