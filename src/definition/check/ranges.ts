import { gridOf } from '../../answer/grid.ts'
import type { Measure, MeasureInput } from '../../model/measure.ts'
import type { NumberQuestion } from '../../model/question.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'

/** What is known of a number before anything is answered. */
export type Range = {
  readonly low: number
  readonly high: number
  /** Whether it may have no value: the question is not asked, the measure not defined. */
  readonly optional: boolean
  /** For a question: what else its values have to fit. */
  readonly question?: NumberQuestion
  /** No exact value has a larger numerator or denominator. */
  readonly numerator: number
  readonly denominator: number
  /** Whether every value can be written with this very denominator. */
  readonly fixed: boolean
}

export type Ranges = ReadonlyMap<string, Range>

/** The ranges of the number questions and measures; measures come in an order without surprises. */
export function rangesOf(questionnaire: Questionnaire, order: readonly string[]): Ranges {
  const ranges = new Map<string, Range>()
  for (const question of questionnaire.questions) {
    // Limits the wrong way round have been reported.
    const isRange = question.type === 'number' && question.limits.low < question.limits.high
    if (isRange) ranges.set(question.id, questionRange(question))
  }
  const measures = new Map(questionnaire.measures.map((measure) => [measure.id, measure]))
  for (const id of order) {
    const measure = measures.get(id)
    const range = measure && measureRange(measure, ranges)
    if (range !== undefined) ranges.set(id, range)
  }
  return ranges
}

function questionRange(question: NumberQuestion): Range {
  const { low, high } = question.limits
  const { scale } = gridOf(question)
  const numerator = Math.max(Math.abs(low), Math.abs(high)) * scale
  const optional = question.when !== undefined
  return { question, low, high, optional, numerator, denominator: scale, fixed: true }
}

function measureRange(measure: Measure, ranges: Ranges): Range | undefined {
  switch (measure.kind) {
    case 'percent-drop':
      return dropRange(ranges.get(measure.from.id), ranges.get(measure.to.id))
    case 'count': {
      const high = measure.of.length
      return { low: 0, high, optional: false, numerator: high, denominator: 1, fixed: true }
    }
    default: {
      const inputs = measure.of.map((input: MeasureInput) => ranges.get(input.id))
      const known = inputs.filter((range) => range !== undefined)
      if (known.length < inputs.length) return undefined
      return joined[measure.kind](known)
    }
  }
}

/** `100 × (from − to) / from`, of numbers that are not below zero. */
function dropRange(from: Range | undefined, to: Range | undefined): Range | undefined {
  if (from === undefined || to === undefined) return undefined
  const smallest = Math.max(from.low, 1 / from.denominator)
  return {
    low: 100 * (1 - to.high / smallest),
    high: from.high === 0 ? 0 : 100 * (1 - to.low / from.high),
    optional: from.optional || to.optional || from.low <= 0,
    numerator: 100 * (from.numerator * to.denominator + to.numerator * from.denominator),
    denominator: from.numerator * to.denominator,
    fixed: false,
  }
}

const joined = {
  difference: ([one, other]: readonly Range[]): Range | undefined => {
    if (one === undefined || other === undefined) return undefined
    const far = Math.max(one.high - other.low, other.high - one.low)
    const near = Math.max(0, one.low - other.high, other.low - one.high)
    return { ...added(one, other), low: near, high: far, optional: one.optional || other.optional }
  },
  highest: (inputs: readonly Range[]): Range => {
    const sure = inputs.filter(({ optional }) => !optional)
    const lows = inputs.map(({ low }) => low)
    return {
      low: sure.length > 0 ? Math.max(...sure.map(({ low }) => low)) : Math.min(...lows),
      high: Math.max(...inputs.map(({ high }) => high)),
      optional: sure.length === 0,
      numerator: Math.max(...inputs.map(({ numerator }) => numerator)),
      denominator: Math.max(...inputs.map(({ denominator }) => denominator)),
      fixed: inputs.every(
        ({ denominator, fixed }) => fixed && denominator === inputs[0]?.denominator,
      ),
    }
  },
  sum: (inputs: readonly Range[]): Range => {
    const zero: Range = {
      low: 0,
      high: 0,
      optional: true,
      numerator: 0,
      denominator: 1,
      fixed: true,
    }
    return inputs.reduce((sum, input) => {
      const low = sum.low + (input.optional ? Math.min(0, input.low) : input.low)
      const high = sum.high + (input.optional ? Math.max(0, input.high) : input.high)
      return { ...added(sum, input), low, high, optional: sum.optional && input.optional }
    }, zero)
  },
} as const

function added(one: Range, other: Range): Pick<Range, 'numerator' | 'denominator' | 'fixed'> {
  const fixed = one.fixed && other.fixed
  // Fixed denominators are powers of ten: the larger serves for both.
  const denominator = fixed
    ? Math.max(one.denominator, other.denominator)
    : one.denominator * other.denominator
  return {
    numerator:
      one.numerator * (denominator / one.denominator) +
      other.numerator * (denominator / other.denominator),
    denominator,
    fixed,
  }
}
