import { allowedOf } from './allowed-values.ts'
import { boundEnds } from './bound-ends.ts'
import { boundHighest, boundSum } from './bound-present.ts'
import { stepAt } from './fraction.ts'
import { knownBounds } from './known-bounds.ts'
import type { Input, Program } from './program.ts'
import { ANSWERED } from './slot.ts'
import { type MeasureState, type State, slotAt, truthAt, undefinedMeasure } from './state.ts'
import { NO, YES } from './truth-bits.ts'

/** The ends of the set of values a measure may still take, as its inputs stand. */
export function boundMeasure(program: Program, state: State, measure: number): MeasureState {
  const definition = program.measures[measure]
  if (definition === undefined) return undefinedMeasure
  const { kind, of } = definition
  if (kind === 'count') return boundCount(state, of)
  return knownBounds(state, { measure, of }, () => {
    const bounds = of.map((input) => boundInput(state, input))
    if (kind === 'highest') return boundHighest(bounds)
    if (kind === 'sum') return boundSum(bounds)
    return boundEnds(kind, bounds, () => of.map((input) => allowedOf(program, state, input).values))
  })
}

function boundInput(state: State, input: Input): MeasureState {
  if (input.about === 'measure') return state.measures[input.measure] ?? undefinedMeasure
  const slot = slotAt(state, input.question)
  const isAnswered = slot >= ANSWERED
  const { grid } = input
  return {
    defined: truthAt(state, input.enabled),
    low: stepAt(grid, isAnswered ? slot - ANSWERED : 0),
    high: stepAt(grid, isAnswered ? slot - ANSWERED : grid.size - 1),
  }
}

function boundCount(state: State, nodes: readonly number[]): MeasureState {
  let hold = 0
  let mayHold = 0
  for (const node of nodes) {
    const truth = truthAt(state, node)
    if (truth === YES) hold += 1
    if (truth !== NO) mayHold += 1
  }
  return { defined: YES, low: { over: hold, under: 1 }, high: { over: mayHold, under: 1 } }
}
