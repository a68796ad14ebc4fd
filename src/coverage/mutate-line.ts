import { gridOf } from '../answer/grid.ts'
import { stepAt } from '../engine/fraction.ts'
import { contains, intervalOf } from '../engine/interval.ts'
import type { ChoicesLine, Comparison, Line, NumberLine, OptionLine } from '../model/condition.ts'
import type { NumberQuestion } from '../model/question.ts'
import type { Questionnaire } from '../model/questionnaire.ts'

/** What a slip of the pen may have changed. */
export type LineSlip = 'operator' | 'bound' | 'option' | 'negated'

export type SlippedLine = { readonly slip: LineSlip; readonly after: Line }

/** A line with one thing in it changed, in every way a slip of the pen may; none twice. */
export function mutateLine(questionnaire: Questionnaire, line: Line): readonly SlippedLine[] {
  switch (line.kind) {
    case 'option':
      return mutateOptionLine(line, namesFor(questionnaire, line))
    case 'choices':
      return mutateChoicesLine(line, optionsOf(questionnaire, line.id))
    case 'number':
    case 'between':
      return mutateNumberLine(questionnaire, line)
    case 'state': {
      const is = line.is === 'answered' ? 'unknown' : 'answered'
      return [{ slip: 'negated', after: { ...line, is } }]
    }
    case 'conclusion':
      return [{ slip: 'negated', after: { ...line, negated: !line.negated } }]
  }
}

/** `is` and `is not` of a yes-no question need no other option: negated, they name it. */
function mutateOptionLine(line: OptionLine, names: readonly string[]): readonly SlippedLine[] {
  const slip = 'option' as const
  const { options, is } = line
  const negated: readonly SlippedLine[] =
    is === 'is-one-of' ? [] : [{ slip: 'negated', after: { ...line, is: opposite(is) } }]
  if (is !== 'is-one-of') {
    const others = names.length > 2 ? names.filter((name) => !options.includes(name)) : []
    return [
      ...negated,
      ...others.slice(0, 1).map((name) => ({ slip, after: { ...line, options: [name] } })),
    ]
  }
  return changedLists(options, names).map((list) => ({ slip, after: { ...line, options: list } }))
}

const opposite = (is: 'is' | 'is-not'): OptionLine['is'] => (is === 'is' ? 'is-not' : 'is')

function mutateChoicesLine(line: ChoicesLine, names: readonly string[]): readonly SlippedLine[] {
  const { includes, options } = line
  const isSingle = options.length === 1
  const others = { any: ['none', 'all'], all: ['any', 'none'], none: ['any'] } as const
  const operators = others[includes].filter(
    (one) => !(isSingle && one !== 'none' && includes !== 'none'),
  )
  return [
    ...operators.map((one): SlippedLine => {
      return { slip: 'operator', after: { ...line, includes: one } }
    }),
    ...changedLists(options, names).map((list): SlippedLine => {
      return { slip: 'option', after: { ...line, options: list } }
    }),
  ]
}

/** One left out, one added, and, where there is but one, another in its place. */
function changedLists(
  options: readonly string[],
  names: readonly string[],
): readonly (readonly string[])[] {
  const [other] = names.filter((name) => !options.includes(name))
  const fewer = options.length > 1 ? options.map((_, at) => options.toSpliced(at, 1)) : []
  if (other === undefined) return fewer
  const swapped = options.length === 1 ? [[other]] : []
  const isAll = options.length + 1 === names.length
  return [...fewer, ...swapped, ...(isAll ? [] : [[...options, other]])]
}

function mutateNumberLine(questionnaire: Questionnaire, line: NumberLine): readonly SlippedLine[] {
  const question = questionnaire.questions.find(({ id }) => id === line.id)
  const step = question?.type === 'number' ? question.step : 1
  const slips = line.kind === 'between' ? widened(line, step) : shifted(line, step)
  if (question?.type !== 'number') return slips
  // "> 6" and ">= 7" are one and the same where answers are whole numbers.
  const first = new Map<string, SlippedLine>()
  for (const slip of slips) {
    const key = stepsInside(question, slip.after as NumberLine)
    if (!first.has(key)) first.set(key, slip)
  }
  return [...first.values()]
}

const otherComparisons: Readonly<Record<Comparison, readonly Comparison[]>> = {
  '>=': ['>'],
  '>': ['>='],
  '<': ['<='],
  '<=': ['<'],
  '=': ['>=', '<='],
}

function shifted(
  line: Extract<NumberLine, { kind: 'number' }>,
  step: number,
): readonly SlippedLine[] {
  const { bound, compare } = line
  return [
    ...otherComparisons[compare].map((one): SlippedLine => {
      return { slip: 'operator', after: { ...line, compare: one } }
    }),
    ...[moved(bound, -step), moved(bound, step)].map((one): SlippedLine => {
      return { slip: 'bound', after: { ...line, bound: one } }
    }),
  ]
}

function widened(
  line: Extract<NumberLine, { kind: 'between' }>,
  step: number,
): readonly SlippedLine[] {
  const { low, high } = line
  return [
    ...[moved(low, -step), moved(low, step)].map((one): SlippedLine => {
      return { slip: 'bound', after: { ...line, low: one } }
    }),
    ...[moved(high, -step), moved(high, step)].map((one): SlippedLine => {
      return { slip: 'bound', after: { ...line, high: one } }
    }),
  ]
}

/** 0.3 less 0.1 is 0.2, as an author would write it. */
function moved(bound: number, by: number): number {
  return Number((bound + by).toPrecision(12))
}

function stepsInside(question: NumberQuestion, line: NumberLine): string {
  const grid = gridOf(question)
  const interval = intervalOf(line)
  return Array.from({ length: grid.size }, (_, step) => {
    return contains(interval, stepAt(grid, step)) ? '1' : '0'
  }).join('')
}

function namesFor({ classes, ...rest }: Questionnaire, line: OptionLine): readonly string[] {
  if (line.about === 'question') return optionsOf({ classes, ...rest }, line.id)
  const list = classes.find(({ id }) => id === line.id)
  return [...new Set(list?.rows.map((row) => row.class))]
}

function optionsOf({ questions }: Questionnaire, id: string): readonly string[] {
  const question = questions.find((one) => one.id === id)
  if (question === undefined || !('options' in question)) return ['yes', 'no']
  return question.options.map((option) => option.id)
}
