import Fraction from 'fraction.js'
import type { Measure, MeasureInput } from '../../src/model/measure.ts'
import { possibleNumbers } from './oracle/possible-answers.ts'
import { exactly, type Value } from './oracle/value-set.ts'
import { named } from './oracle/world.ts'
import { both, either, not, type Term } from './z3-text.ts'
import { truthOf } from './z3-truths.ts'
import type { May, Z3World } from './z3-world.ts'

/** language.md, "Measures, classes, findings": the values the open inputs still allow. */
export function measureValues(world: Z3World, measure: Measure): readonly May[] {
  const [first = [], ...rest] = inputsOf(world, measure)
  const join = joinOf(measure)
  return rest.reduce((one, other, place) => {
    return [...met([one, other], join)].map(([value, may]): May => {
      return { value: valueNamed(value), may: world.define(`${measure.id} ${place} ${value}`, may) }
    })
  }, first)
}

function inputsOf(world: Z3World, measure: Measure): readonly (readonly May[])[] {
  if (measure.kind === 'count') {
    return measure.of.map((condition) => {
      const { yes, no } = truthOf(world, condition)
      return [
        { value: new Fraction(0), may: not(yes) },
        { value: new Fraction(1), may: not(no) },
      ]
    })
  }
  const inputs = measure.kind === 'percent-drop' ? [measure.from, measure.to] : measure.of
  return inputs.map((input) => inputValues(world, input))
}

/** Undefined where the question may be disabled: it drops out. */
function inputValues(world: Z3World, { about, id }: MeasureInput): readonly May[] {
  if (about === 'measure') return world.values(id)
  const question = named(world.questionnaire.questions, id)
  if (question.type !== 'number') throw new Error(`"${id}" is not asked as a number`)
  const { isReal, isNumber } = world.said(id)
  const enabled = world.enablement(id)
  const numbers = possibleNumbers(question).map((value, place): May => {
    return { value, may: both([not(enabled.no), either([not(isReal), isNumber(place)])]) }
  })
  return [...numbers, { value: undefined, may: not(enabled.yes) }]
}

type Join = (one: Value, other: Value) => Value

/** Any value of the one may meet any value of the other; by the name of what comes out. */
function met(
  [one, other]: readonly [readonly May[], readonly May[]],
  join: Join,
): ReadonlyMap<string, Term> {
  const found = new Map<string, Term[]>()
  for (const left of one) {
    for (const right of other) {
      const name = nameOf(join(left.value, right.value))
      const terms = found.get(name) ?? []
      terms.push(both([left.may, right.may]))
      found.set(name, terms)
    }
  }
  return new Map([...found].map(([name, terms]) => [name, either(terms)]))
}

function joinOf({ kind }: Measure): Join {
  switch (kind) {
    case 'percent-drop':
      return drop
    case 'difference':
      return apart
    case 'highest':
      return orTheOther((one, other) => (one.gte(other) ? one : other))
    case 'sum':
    case 'count':
      return orTheOther((one, other) => one.add(other))
  }
}

const drop: Join = (from, to) => {
  if (from === undefined || to === undefined || from.equals(exactly(0))) return undefined
  return from.sub(to).div(from).mul(exactly(100))
}

const apart: Join = (one, other) =>
  one === undefined || other === undefined ? undefined : one.sub(other).abs()

const orTheOther =
  (join: (one: Fraction, other: Fraction) => Fraction): Join =>
  (one, other) => {
    if (one === undefined) return other
    return other === undefined ? one : join(one, other)
  }

const nameOf = (value: Value): string => value?.toFraction() ?? 'undefined'

const valueNamed = (name: string): Value => (name === 'undefined' ? undefined : new Fraction(name))
