import { allowedOf } from './allowed-values.ts'
import { boundEnds } from './bound-ends.ts'
import { boundHighest, boundSum } from './bound-present.ts'
import { stepAt } from './fraction.ts'
import { knownBounds, rememberBounds, standingKey } from './known-bounds.ts'
import type { Input, MeasureProgram, Program } from './program.ts'
import { ANSWERED } from './slot.ts'
import {
  type Bounds,
  type MeasureState,
  type State,
  slotAt,
  truthAt,
  undefinedMeasure,
} from './state.ts'
import { NO, YES } from './truth-bits.ts'

/** The ends of the set of values a measure may still take, as its inputs stand. */
export function boundMeasure(program: Program, state: State, measure: number): MeasureState {
  const definition = program.measures[measure]
  if (definition === undefined) return undefinedMeasure
  const key = standingKey(state, definition)
  const known = knownBounds(state, measure, key)
  if (known !== undefined) return known
  const bounds = findBounds(program, state, definition)
  const found = bounds === undefinedMeasure ? undefinedMeasure : { ...bounds, lines: [] }
  rememberBounds(state, { measure, key }, found)
  return found
}

function findBounds(program: Program, state: State, { kind, of }: MeasureProgram): Bounds {
  if (kind === 'count') return boundCount(state, of)
  const bounds = of.map((input) => boundInput(state, input))
  if (kind === 'highest') return boundHighest(bounds)
  if (kind === 'sum') return boundSum(bounds)
  return boundEnds(kind, bounds, () => of.map((input) => allowedOf(program, state, input).values))
}

function boundInput(state: State, input: Input): Bounds {
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

function boundCount(state: State, nodes: readonly number[]): Bounds {
  const truths = nodes.map((node) => truthAt(state, node))
  const least = truths.filter((truth) => truth === YES).length
  const most = truths.filter((truth) => truth !== NO).length
  return { defined: YES, low: { over: least, under: 1 }, high: { over: most, under: 1 } }
}
