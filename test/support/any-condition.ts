import * as fc from 'fast-check'
import type { Comparison, Condition, Line, NumberLine } from '../../src/model/condition.ts'
import type { NumberQuestion, Question } from '../../src/model/question.ts'
import { possibleNumbers } from './oracle/possible-answers.ts'

/** Something a line can be about. */
export type Nameable =
  | { readonly about: 'question'; readonly question: Question }
  | ({ readonly about: 'measure'; readonly id: string } & Reach)
  | { readonly about: 'class'; readonly id: string; readonly classes: readonly string[] }
  | { readonly about: 'finding' | 'red-flag'; readonly id: string }

/** How far a measure may come out: below zero, and with how many values at the most. */
export type Reach = { readonly mayBeNegative: boolean; readonly values: number }

/** What comes before, and so may be named without a cycle; never empty. */
export type Scope = readonly Nameable[]

/** Numbers drawn once and read against whatever the scope holds, so that shrinking keeps working. */
export type InScope<T> = (scope: Scope) => T

/** Conditions of every combiner and every line, up to some depth. */
export function anyCondition(depth = 2): fc.Arbitrary<InScope<Condition>> {
  if (depth === 0) return anyLine
  const of = fc.array(anyCondition(depth - 1), { minLength: 1, maxLength: 3 })
  const combination = fc.record({ of, kind: fc.nat(3), count: fc.integer({ min: 1, max: 3 }) })
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: anyLine, weight: 3 },
    { arbitrary: combination.map(combine), weight: 2 },
  )
}

/** One of a list that is not empty, by a number drawn beforehand. */
export function pickFrom<T>(list: readonly T[], pick: number): T {
  const one = list[pick % list.length]
  if (one === undefined) throw new Error('there is nothing to pick from')
  return one
}

type Draw = { readonly about: number; form: number; one: number; other: number; many: number }

const anyLine: fc.Arbitrary<InScope<Condition>> = fc
  .record({
    about: fc.nat(99),
    form: fc.nat(7),
    one: fc.nat(99),
    other: fc.nat(99),
    many: fc.nat(15),
  })
  .map((draw) => (scope) => lineAbout(pickFrom(scope, draw.about), draw))

function combine(draw: {
  readonly kind: number
  readonly count: number
  readonly of: readonly InScope<Condition>[]
}): InScope<Condition> {
  return (scope) => {
    const of = draw.of.map((condition) => condition(scope))
    const kind = pickFrom(['all', 'any', 'none', 'at-least'] as const, draw.kind)
    if (kind !== 'at-least') return { kind, of }
    return { kind, count: Math.min(draw.count, of.length), of }
  }
}

function lineAbout(nameable: Nameable, draw: Draw): Line {
  switch (nameable.about) {
    case 'question':
      return lineAboutQuestion(nameable.question, draw)
    case 'measure':
      return numberLine({ about: 'measure', id: nameable.id }, measureBounds, draw)
    case 'class':
      return { ...optionLine(nameable.classes, draw), about: 'class', id: nameable.id }
    default:
      return { kind: 'conclusion', ...nameable, negated: draw.form % 2 === 1 }
  }
}

function lineAboutQuestion(question: Question, draw: Draw): Line {
  const { id, type } = question
  if (type === 'text' || draw.form === 6) return { kind: 'state', id, is: 'answered' }
  if (draw.form === 7) return { kind: 'state', id, is: 'unknown' }
  switch (type) {
    case 'yes-no':
      return { ...optionLine(['yes', 'no'], draw), about: 'question', id }
    case 'number':
      return numberLine({ about: 'question', id }, questionBounds(question), draw)
    case 'choice':
      return { ...optionLine(optionIds(question.options), draw), about: 'question', id }
    case 'choices': {
      const includes = pickFrom(['any', 'all', 'none'] as const, draw.form)
      const options = someOf(optionIds(question.options), draw)
      return { kind: 'choices', id, includes, options }
    }
  }
}

const optionIds = (options: readonly { readonly id: string }[]): readonly string[] =>
  options.map(({ id }) => id)

function optionLine(options: readonly string[], draw: Draw) {
  const is = pickFrom(['is', 'is-not', 'is-one-of'] as const, draw.form)
  return {
    kind: 'option' as const,
    is,
    options: is === 'is-one-of' ? someOf(options, draw) : [pickFrom(options, draw.one)],
  }
}

function someOf(options: readonly string[], draw: Draw): readonly string[] {
  const some = options.filter((_, at) => (draw.many >> at) % 2 === 1)
  return some.length > 0 ? some : [pickFrom(options, draw.one)]
}

const comparisons: readonly Comparison[] = ['>=', '>', '<', '<=', '=']

function numberLine(
  about: { readonly about: 'question' | 'measure'; readonly id: string },
  bounds: readonly number[],
  draw: Draw,
): NumberLine {
  const bound = pickFrom(bounds, draw.one)
  if (draw.form < comparisons.length) {
    return { kind: 'number', ...about, compare: pickFrom(comparisons, draw.form), bound }
  }
  const other = pickFrom(bounds, draw.other)
  return { kind: 'between', ...about, low: Math.min(bound, other), high: Math.max(bound, other) }
}

/** What sums, drops and counts of small numbers come to, and a little beside it. */
const measureBounds = [1, 0, 2, 50, 100, 3, 0.3, 30, 33.3, 80, 0.5, 10, -100]

/** Every possible answer, and a bound between, below and above them. */
function questionBounds(question: NumberQuestion): readonly number[] {
  const { low, high } = question.limits
  const answers = possibleNumbers(question).map((number) => number.valueOf())
  return [...answers, ...answers, low + question.step / 2, low - 1, high + 1]
}
