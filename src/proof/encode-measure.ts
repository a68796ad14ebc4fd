import { type Allowed, joinAllowed } from '../engine/allowed-values.ts'
import { stepAt } from '../engine/fraction.ts'
import { contains } from '../engine/interval.ts'
import type { Input } from '../engine/program.ts'
import { ANSWERED, NOT_ASKED } from '../engine/slot.ts'
import type { Amount } from './amount.ts'
import { type Encoding, placeOf } from './encoding.ts'
import { ALWAYS_YES, type Rails } from './rails.ts'

/** All that a measure may be, for every response. */
export function encodeMeasure(encoding: Encoding, number: number): void {
  const measure = encoding.program.measures[number]
  if (measure === undefined) return
  const { amounts, measured } = encoding
  if (measure.kind === 'count') {
    const counted = measure.of.map((node) => countOf(encoding, node))
    const none = amounts.of(whole([0]))
    measured[number] = counted.reduce((all, one) => {
      return amounts.join('sum', [all, one], (a, b) => joinAllowed('sum', [a, b]))
    }, none)
    return
  }
  const { kind, of } = measure
  measured[number] = of
    .map((input) => amountOf(encoding, input))
    .reduce((all, one) => amounts.join(kind, [all, one], (a, b) => joinAllowed(kind, [a, b])))
}

/** Yes or no only where all the values still allowed agree; no where there may be none. */
export function encodeMeasureLine(encoding: Encoding, number: number): Rails {
  const { program, amounts, measured } = encoding
  const line = program.measureLines[number]
  const amount = measured[line?.measure ?? 0] ?? 0
  const isInside = (value: Allowed['values'][number]) => contains(line?.interval ?? {}, value)
  return {
    yes: amounts.where(amount, ({ values, mayBeMissing }) => {
      return !mayBeMissing && values.every(isInside)
    }),
    no: amounts.where(amount, ({ values }) => !values.some(isInside)),
  }
}

/** An input is missing where its question is not enabled, and may be where that is open. */
function amountOf(encoding: Encoding, input: Input): Amount {
  const { amounts, measured, variables, rails } = encoding
  if (input.about === 'measure') return measured[input.measure] ?? 0
  const { question, grid } = input
  const all = Array.from({ length: grid.size }, (_, step) => stepAt(grid, step))
  const slots = variables[question] ?? [NOT_ASKED]
  const said = slots.map((slot) => {
    const values = slot < ANSWERED ? all : [stepAt(grid, slot - ANSWERED)]
    return amounts.of({ values, mayBeMissing: false })
  })
  const gate = amounts.ofTruth(rails[input.enabled] ?? ALWAYS_YES, gates)
  return amounts.join(
    'gate',
    [gate, amounts.ask(placeOf(encoding, question), said)],
    ({ values: open, mayBeMissing }, { values }) => {
      return { values: open.length > 0 ? values : [], mayBeMissing }
    },
  )
}

const whole = (numbers: readonly number[], mayBeMissing = false): Allowed => ({
  values: numbers.map((over) => ({ over, under: 1 })),
  mayBeMissing,
})

/** Some value where a question may be enabled; it may be missing where it may be disabled. */
const gates = { yes: whole([0]), no: whole([], true), unknown: whole([0], true) }

/** Whether a condition holds, as what it adds to a count. */
function countOf({ amounts, rails }: Encoding, node: number): Amount {
  const adds = { yes: whole([1]), no: whole([0]), unknown: whole([0, 1]) }
  return amounts.ofTruth(rails[node] ?? ALWAYS_YES, adds)
}
