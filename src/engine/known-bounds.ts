import type { Input, MeasureProgram } from './program.ts'
import { ANSWERED } from './slot.ts'
import { type MeasureState, type State, undefinedMeasure } from './state.ts'
import { NO, YES } from './truth-bits.ts'

/** How all stands that a measure is made of, as one number; -1 where there is no room for it. */
export type StandingKey = number

/**
 * The bounds a measure had when all stood so before: the same ones come back again and again, from one
 * response to the next and in every search.
 */
export function knownBounds(
  { known }: State,
  measure: number,
  key: StandingKey,
): MeasureState | undefined {
  return known.byMeasure[measure]?.get(key)
}

export function rememberBounds(
  state: State,
  { measure, key }: { readonly measure: number; readonly key: StandingKey },
  bounds: MeasureState,
): void {
  if (key < 0) return
  const { byMeasure, numbers } = state.known
  if (numbers.size >= MOST_KNOWN) forget(state)
  const known = byMeasure[measure] ?? new Map<number, MeasureState>()
  byMeasure[measure] = known.set(key, bounds)
  if (!numbers.has(bounds)) numbers.set(bounds, numbers.size + 1)
}

/** A long batch must not fill the memory. */
const MOST_KNOWN = 2 ** 14

/** What is computed from forgotten bounds is forgotten too, so that no number comes to mean another. */
function forget({ known: { byMeasure, numbers } }: State): void {
  for (const known of byMeasure) known?.clear()
  numbers.clear()
}

export function standingKey(state: State, { kind, of }: MeasureProgram): StandingKey {
  return kind === 'count' ? keyOfCount(state, of) : keyOfInputs(state, of)
}

/** How many hold, and how many may. */
function keyOfCount({ truths }: State, nodes: readonly number[]): StandingKey {
  let hold = 0
  let mayHold = 0
  for (const node of nodes) {
    const truth = truths[node] ?? NO
    hold += truth >> 1
    mayHold += truth & 1
  }
  return hold * (nodes.length + 1) + mayHold
}

function keyOfInputs(state: State, inputs: readonly Input[]): StandingKey {
  let key = 0
  for (const input of inputs) {
    const part = input.about === 'measure' ? numberOf(state, input.measure) : saidTo(state, input)
    if (part < 0) return -1
    const size = input.about === 'measure' ? MOST_KNOWN + 1 : (input.grid.size + 1) * (YES + 1)
    key = key * size + part
  }
  return Number.isSafeInteger(key) ? key : -1
}

/** Undefined ones are all alike; -1 for bounds that are not remembered. */
function numberOf({ measures, known }: State, measure: number): number {
  const bounds = measures[measure] ?? undefinedMeasure
  return bounds === undefinedMeasure ? 0 : (known.numbers.get(bounds) ?? -1)
}

/** The step that was answered, if one was, and whether the question is enabled. */
function saidTo(
  { slots, truths }: State,
  { question, enabled }: Extract<Input, { about: 'question' }>,
): number {
  const said = Math.max((slots[question] ?? 0) - ANSWERED + 1, 0)
  return said * (YES + 1) + (truths[enabled] ?? NO)
}
