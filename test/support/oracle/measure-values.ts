import Fraction from 'fraction.js'
import type { Measure, MeasureInput } from '../../../src/model/measure.ts'
import { conditionTruth } from './condition-truth.ts'
import { howMany } from './kleene.ts'
import { possibleNumbers } from './possible-answers.ts'
import { combine, exactly, type Value, type ValueSet, valueSet } from './value-set.ts'
import { named, type World } from './world.ts'

/** language.md, "Measures, classes, findings": the values the open inputs still allow. */
export function measureValues(world: World, measure: Measure): ValueSet {
  switch (measure.kind) {
    case 'percent-drop':
      return combine(inputValues(world, measure.from), inputValues(world, measure.to), percentDrop)
    case 'difference':
      return differenceValues(world, measure.of)
    case 'highest':
      return measure.of.map((input) => inputValues(world, input)).reduce(combineWith(higher))
    case 'sum':
      return measure.of.map((input) => inputValues(world, input)).reduce(combineWith(total))
    case 'count': {
      const { sure, possible } = howMany(measure.of.map((one) => conditionTruth(world, one)))
      return Array.from({ length: possible - sure + 1 }, (_, more) => new Fraction(sure + more))
    }
  }
}

/** What an input may be; undefined where it may drop out. */
function inputValues(world: World, { about, id }: MeasureInput): ValueSet {
  if (about === 'measure') return world.values(id)
  const enabled = world.enablement(id)
  if (enabled === 'no') return [undefined]
  const values = numbersOf(world, id)
  return enabled === 'yes' ? values : valueSet([...values, undefined])
}

function numbersOf(world: World, id: string): ValueSet {
  const answer = world.answer(id)
  if (answer?.kind === 'number') return [exactly(answer.number)]
  const question = named(world.questionnaire.questions, id)
  if (question.type !== 'number') throw new Error(`"${id}" is not asked as a number`)
  return possibleNumbers(question)
}

/** An end not enabled, or a drop from zero, is undefined. */
function percentDrop(from: Value, to: Value): Value {
  if (from === undefined || to === undefined || from.equals(exactly(0))) return undefined
  return from.sub(to).div(from).mul(exactly(100))
}

function differenceValues(world: World, inputs: readonly MeasureInput[]): ValueSet {
  const [one, other, ...rest] = inputs
  if (one === undefined || other === undefined || rest.length > 0) {
    throw new Error('a difference has two inputs')
  }
  return combine(inputValues(world, one), inputValues(world, other), (left, right) =>
    left === undefined || right === undefined ? undefined : left.sub(right).abs(),
  )
}

const combineWith =
  (how: (one: Fraction, other: Fraction) => Fraction) =>
  (one: ValueSet, other: ValueSet): ValueSet =>
    combine(one, other, (left, right) => {
      if (left === undefined) return right
      return right === undefined ? left : how(left, right)
    })

const higher = (one: Fraction, other: Fraction): Fraction => (one.gte(other) ? one : other)

const total = (one: Fraction, other: Fraction): Fraction => one.add(other)
