import type { Input } from './program.ts'
import { ANSWERED } from './slot.ts'
import { type MeasureState, type State, slotAt, truthAt, undefinedMeasure } from './state.ts'
import { YES } from './truth-bits.ts'

/**
 * Looks up, or finds once, the bounds of a measure over inputs as they stand: the same ones come back
 * again and again, from one response to the next and in every search.
 */
export function knownBounds(
  state: State,
  { measure, of }: { readonly measure: number; readonly of: readonly Input[] },
  find: () => MeasureState,
): MeasureState {
  const key = keyOf(state, of)
  if (key < 0) return find()
  const { byMeasure, numbers } = state.known
  const known = byMeasure[measure] ?? new Map<number, MeasureState>()
  byMeasure[measure] = known
  const found = known.get(key) ?? find()
  if (known.has(key)) return found
  if (numbers.size >= MOST_KNOWN) forget(state)
  known.set(key, found)
  if (!numbers.has(found)) numbers.set(found, numbers.size + 1)
  return found
}

/** A long batch must not fill the memory. */
const MOST_KNOWN = 2 ** 16

/** What is computed from forgotten bounds is forgotten too, so that no number comes to mean another. */
function forget({ known: { byMeasure, numbers } }: State): void {
  for (const known of byMeasure) known?.clear()
  numbers.clear()
}

/** How the inputs stand, as one number; -1 where there is no room for it. */
function keyOf(state: State, inputs: readonly Input[]): number {
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
function saidTo(state: State, input: Extract<Input, { about: 'question' }>): number {
  const slot = slotAt(state, input.question)
  const said = slot < ANSWERED ? 0 : slot - ANSWERED + 1
  return said * (YES + 1) + truthAt(state, input.enabled)
}
