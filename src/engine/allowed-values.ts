import {
  add,
  compare,
  distance,
  type Fraction,
  higher,
  percentDrop,
  stepAt,
  ZERO,
} from './fraction.ts'
import type { Input, InputMeasure, Program } from './program.ts'
import { ANSWERED } from './slot.ts'
import { type State, slotAt, truthAt } from './state.ts'
import { NO, YES } from './truth-bits.ts'

/** Values in rising order, none twice; and whether there may be no value at all. */
export type Allowed = { readonly values: readonly Fraction[]; readonly mayBeMissing: boolean }

/**
 * Every value a measure may still take. The ends of this set are kept by `bound-measure.ts`; the
 * whole of it is needed only where a gap inside it matters.
 */
export function allowedValues(program: Program, state: State, measure: number): Allowed {
  const definition = program.measures[measure]
  if (definition === undefined) return nothing
  const { kind, of } = definition
  if (kind === 'count') return countValues(of.map((node) => truthAt(state, node)))
  return remembered(program, keyOf(program, state, measure), () => {
    return joinAllowed(
      kind,
      of.map((input) => allowedOf(program, state, input)),
    )
  })
}

/** May a measure still take a value that fits? The values of two ends make many pairs: the first that fits will do. */
export function mayTake(
  program: Program,
  state: State,
  measure: number,
  fits: (value: Fraction) => boolean,
): boolean {
  const definition = program.measures[measure]
  if (definition?.kind !== 'percent-drop' && definition?.kind !== 'difference') {
    return allowedValues(program, state, measure).values.some(fits)
  }
  const [a = nothing, b = nothing] = definition.of.map((end) => allowedOf(program, state, end))
  const join = joins[definition.kind]
  return a.values.some((first) => {
    return b.values.some((second) => {
      const value = join(first, second)
      return value !== undefined && fits(value)
    })
  })
}

/** The values of a measure over inputs that are free of each other. */
export function joinAllowed(kind: InputMeasure, inputs: readonly Allowed[]): Allowed {
  if (kind === 'percent-drop' || kind === 'difference') return combineEnds(inputs, joins[kind])
  const join = kind === 'highest' ? higher : add
  return inputs.reduce((all, one) => combinePresent(all, one, join))
}

const nothing: Allowed = { values: [], mayBeMissing: true }

/** The values of one input; missing where its question is not enabled or its measure undefined. */
export function allowedOf(program: Program, state: State, input: Input): Allowed {
  if (input.about === 'measure') return allowedValues(program, state, input.measure)
  const enabled = truthAt(state, input.enabled)
  if (enabled === NO) return nothing
  const slot = slotAt(state, input.question)
  const { grid } = input
  const values =
    slot >= ANSWERED
      ? [stepAt(grid, slot - ANSWERED)]
      : Array.from({ length: grid.size }, (_, step) => stepAt(grid, step))
  return { values, mayBeMissing: enabled !== YES }
}

/** Sets that were found come back again and again, while one question after another is tried. */
function remembered(program: Program, key: string, find: () => Allowed): Allowed {
  const known = knownSets.get(program.measures) ?? new Map<string, Allowed>()
  knownSets.set(program.measures, known)
  const found = known.get(key) ?? find()
  // A long batch must not fill the memory.
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, found)
  return found
}

const knownSets = new WeakMap<Program['measures'], Map<string, Allowed>>()

const MOST_KNOWN = 1000

/** How all stands that a measure is made of. */
function keyOf(program: Program, state: State, measure: number): string {
  const of = program.measures[measure]?.of ?? []
  const parts = of.map((part) =>
    typeof part === 'number' ? truthAt(state, part) : keyOfInput(program, state, part),
  )
  return `${measure}(${parts.join()})`
}

function keyOfInput(program: Program, state: State, input: Input): string {
  if (input.about === 'measure') return keyOf(program, state, input.measure)
  const slot = slotAt(state, input.question)
  return `${truthAt(state, input.enabled)}/${slot < ANSWERED ? '' : slot}`
}

function countValues(truths: readonly number[]): Allowed {
  const least = truths.filter((truth) => truth === YES).length
  const most = truths.filter((truth) => truth !== NO).length
  const values = Array.from({ length: most - least + 1 }, (_, more) => ({
    over: least + more,
    under: 1,
  }))
  return { values, mayBeMissing: false }
}

type Join = (a: Fraction, b: Fraction) => Fraction | undefined

function dropOf(from: Fraction, to: Fraction): Fraction | undefined {
  return compare(from, ZERO) > 0 ? percentDrop(from, to) : undefined
}

const joins: Readonly<Record<'percent-drop' | 'difference', Join>> = {
  'percent-drop': dropOf,
  difference: distance,
}

/** Needs both ends. */
function combineEnds([a = nothing, b = nothing]: readonly Allowed[], join: Join): Allowed {
  const joined = a.values.flatMap((first) => b.values.map((second) => join(first, second)))
  const values = joined.filter((value) => value !== undefined)
  const isLost = values.length < joined.length
  return { values: inOrder(values), mayBeMissing: a.mayBeMissing || b.mayBeMissing || isLost }
}

/** Takes whichever is there. */
function combinePresent(
  a: Allowed,
  b: Allowed,
  join: (a: Fraction, b: Fraction) => Fraction,
): Allowed {
  const both = a.values.flatMap((first) => b.values.map((second) => join(first, second)))
  const values = [...both, ...(b.mayBeMissing ? a.values : []), ...(a.mayBeMissing ? b.values : [])]
  return { values: inOrder(values), mayBeMissing: a.mayBeMissing && b.mayBeMissing }
}

function inOrder(values: readonly Fraction[]): readonly Fraction[] {
  const sorted = values.toSorted(compare)
  return sorted.filter((value, at) => {
    const before = sorted[at - 1]
    return before === undefined || compare(before, value) !== 0
  })
}
