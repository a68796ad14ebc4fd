import * as fc from 'fast-check'
import type { Measure, MeasureInput } from '../../src/model/measure.ts'
import type { Defined } from './any-conclusion.ts'
import { anyCondition, pickFrom, type Reach, type Scope } from './any-condition.ts'

/**
 * Of every kind, over number questions and measures; the scope holds a number question that is
 * never negative. A drop has ends of that sort only: of what may be negative it says nothing.
 */
export const anyMeasure: Defined<Measure> = fc
  .record({
    kind: fc.nat(4),
    inputs: fc.array(fc.nat(99), { minLength: 1, maxLength: 3 }),
    to: fc.nat(99),
    conditions: fc.array(anyCondition(1), { minLength: 1, maxLength: 3 }),
  })
  .map((draw) => (scope) => (id) => {
    const kind = pickFrom(kinds, draw.kind)
    switch (kind) {
      case 'count':
        return { id, kind, of: draw.conditions.map((when) => when(scope)) }
      case 'percent-drop': {
        const [from, to] = twoInputs(positive(inputsIn(scope)), draw)
        return { id, kind, from: nameOf(from), to: nameOf(to) }
      }
      case 'difference':
        return { id, kind, of: twoInputs(inputsIn(scope), draw).map(nameOf) }
      default: {
        const inputs = inputsIn(scope)
        const drawn = draw.inputs.map((pick) => pickFrom(inputs, pick))
        return { id, kind, of: affordable(drawn).map(nameOf) }
      }
    }
  })

const kinds = ['percent-drop', 'highest', 'sum', 'difference', 'count'] as const

/** Over what the scope says of its inputs. */
export function reachOf(measure: Measure, scope: Scope): Reach {
  if (measure.kind === 'count') return { mayBeNegative: false, values: measure.of.length + 1 }
  const named = measure.kind === 'percent-drop' ? [measure.from, measure.to] : measure.of
  const inputs = named.flatMap(({ id }) => inputsIn(scope).filter((input) => input.id === id))
  const isDrop = measure.kind === 'percent-drop'
  const isSigned = measure.kind !== 'difference'
  return {
    mayBeNegative: isDrop || (isSigned && inputs.some((input) => input.mayBeNegative)),
    values: valuesTogether(inputs),
  }
}

type Input = MeasureInput & Reach

/** More values than this, and an oracle that lists them all is out of breath. */
const mostValues = 1500

function inputsIn(scope: Scope): readonly Input[] {
  return scope.flatMap((one): readonly Input[] => {
    if (one.about === 'measure') return [one]
    if (one.about !== 'question' || one.question.type !== 'number') return []
    const { id, limits, step } = one.question
    const values = (limits.high - limits.low) / step + 2
    return [{ about: 'question', id, mayBeNegative: limits.low < 0, values }]
  })
}

const positive = (inputs: readonly Input[]): readonly Input[] =>
  inputs.filter((input) => !input.mayBeNegative)

/** A small one among the inputs goes with any other. */
function twoInputs(
  inputs: readonly Input[],
  draw: { readonly inputs: readonly number[]; readonly to: number },
): readonly [Input, Input] {
  const fewest = Math.min(...inputs.map(({ values }) => values))
  const from = pickFrom(
    inputs.filter(({ values }) => values * fewest <= mostValues),
    draw.inputs[0] ?? 0,
  )
  const fitting = inputs.filter((to) => valuesTogether([from, to]) <= mostValues)
  return [from, pickFrom(fitting, draw.to)]
}

/** As many from the start as do not have too many values together. */
function affordable(inputs: readonly Input[]): readonly Input[] {
  const tooMany = inputs.findIndex((_, at) => valuesTogether(inputs.slice(0, at + 1)) > mostValues)
  return tooMany < 1 ? inputs.slice(0, tooMany < 0 ? undefined : 1) : inputs.slice(0, tooMany)
}

const valuesTogether = (inputs: readonly Input[]): number =>
  inputs.reduce((product, { values }) => product * values, 1)

const nameOf = ({ about, id }: Input): MeasureInput => ({ about, id })
