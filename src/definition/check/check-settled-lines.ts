import { gridIndex } from '../../answer/grid.ts'
import type { Line, NumberLine } from '../../model/condition.ts'
import type { Question } from '../../model/question.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import type { Context } from '../link/context.ts'
import { linesOf } from './condition-lines.ts'
import { conditionsOf } from './conditions.ts'
import type { Range, Ranges } from './ranges.ts'

/** Warns of lines that limits or options make always or never true. */
export function checkSettledLines(
  { written, report }: Context,
  questionnaire: Questionnaire,
  ranges: Ranges,
): void {
  const options = optionsOf(questionnaire)
  for (const { condition } of conditionsOf(questionnaire)) {
    for (const line of linesOf(condition)) {
      const found = settled(line, ranges, options)
      const raw = written.get(line)
      if (found === undefined || raw === undefined) continue
      const { always, because } = found
      const code = always ? 'line-always' : 'line-never'
      report(raw.place, { code, line: raw.line, because })
    }
  }
}

/** The options of every question and class list, by id. */
type Options = ReadonlyMap<string, readonly string[]>

function optionsOf({ questions, classes }: Questionnaire): Options {
  return new Map([
    ...questions.map((question): [string, string[]] => [question.id, optionsOfOne(question)]),
    ...classes.map(({ id, rows }): [string, string[]] => [
      id,
      [...new Set(rows.map((row) => row.class))],
    ]),
  ])
}

function optionsOfOne(question: Question): string[] {
  if (question.type === 'yes-no') return ['yes', 'no']
  return 'options' in question ? question.options.map(({ id }) => id) : []
}

type Settled = { readonly always: boolean; readonly because: string }

function settled(line: Line, ranges: Ranges, options: Options): Settled | undefined {
  switch (line.kind) {
    case 'number':
    case 'between': {
      const range = ranges.get(line.id)
      return range && settledNumber(line, range)
    }
    case 'option': {
      const all = line.is === 'is-one-of' && line.options.length === options.get(line.id)?.length
      return all ? { always: true, because: 'the list has all there is' } : undefined
    }
    case 'choices':
      return settledChoices(line, options.get(line.id) ?? [])
    default:
      return undefined
  }
}

function settledChoices(
  { includes, options }: Extract<Line, { kind: 'choices' }>,
  all: readonly string[],
): Settled | undefined {
  if (options.length < all.length || includes === 'all') return undefined
  return { always: includes === 'any', because: 'the list has all options' }
}

function settledNumber(line: NumberLine, range: Range): Settled | undefined {
  const { low, high } = range
  const because = `it goes from ${round(low)} to ${round(high)}`
  if (line.kind === 'between') {
    if (line.low > high || line.high < low) return { always: false, because }
    return line.low <= low && line.high >= high ? { always: true, because } : undefined
  }
  const { bound } = line
  const [whenLow, whenHigh] = [holds[line.compare](low, bound), holds[line.compare](high, bound)]
  if (line.compare === '=') {
    if (bound < low || bound > high) return { always: false, because }
    const { question } = range
    const isBetween = question !== undefined && gridIndex(question, bound) < 0
    return isBetween ? { always: false, because: `its steps pass over ${bound}` } : undefined
  }
  return whenLow === whenHigh ? { always: whenLow, because } : undefined
}

const holds = {
  '>=': (value: number, bound: number): boolean => value >= bound,
  '>': (value: number, bound: number): boolean => value > bound,
  '<': (value: number, bound: number): boolean => value < bound,
  '<=': (value: number, bound: number): boolean => value <= bound,
  '=': (value: number, bound: number): boolean => value === bound,
} as const

const round = (value: number): string => String(Math.round(value * 100) / 100)
