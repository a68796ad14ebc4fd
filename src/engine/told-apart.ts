import { type Grid, gridOf } from '../answer/grid.ts'
import type { Line } from '../model/condition.ts'
import type { Question } from '../model/question.ts'
import { firstStep } from './first-step.ts'
import { stepAt } from './fraction.ts'
import { opAt, operand } from './instruction.ts'
import { type Interval, intervalOf, isAbove, isBelow } from './interval.ts'
import { Op, type Program } from './program.ts'
import type { Reading } from './read-by.ts'
import { ANSWERED, optionMask } from './slot.ts'

/** What is told apart of the answers to a question, wherever it is read. */
export type ToldApart = {
  /** Steps of a number from which on an answer may read otherwise; or each is told from the others. */
  readonly borders: readonly number[] | 'every-step'
  /** Sets of options that are named together, as masks. */
  readonly named: readonly number[]
}

/** What lines and measures tell apart, of a questionnaire or of conditions that it does not hold. */
export function toldApartBy(readings: readonly Reading[], question: Question): ToldApart {
  const lines = readings.flatMap(({ line }) => line ?? [])
  const borders = lines.length < readings.length ? 'every-step' : bordersIn(lines, question)
  return { borders, named: lines.flatMap((line) => namedIn(line, question)) }
}

function bordersIn(lines: readonly Line[], question: Question): readonly number[] {
  if (question.type !== 'number') return []
  return lines.flatMap((line) => {
    const isNumber = line.kind === 'number' || line.kind === 'between'
    return isNumber ? bordersOf(gridOf(question), intervalOf(line)) : []
  })
}

/** Below and above an interval are told apart: for the highest of several they are not the same. */
function bordersOf(grid: Grid, interval: Interval): readonly number[] {
  return [
    firstStep(grid.size, (step) => !isBelow(stepAt(grid, step), interval)),
    firstStep(grid.size, (step) => isAbove(stepAt(grid, step), interval)),
  ]
}

function namedIn(line: Line, question: Question): readonly number[] {
  return line.kind === 'choices' ? [optionMask(question, line.options)] : []
}

/** What instructions of a program tell apart: some that hang on the question. */
export function toldApartIn(
  program: Program,
  instructions: readonly number[],
  question: number,
): ToldApart {
  const { code, measureLines } = program
  const told: Told = { program, question, borders: [], named: [], isEveryStep: false }
  for (const at of instructions) {
    const first = operand(code, at + 2)
    if (opAt(code, at) === Op.measureLine) {
      const { measure = -1, interval } = measureLines[first] ?? {}
      addMeasure(told, measure, interval)
    } else if (compares(code, at, question)) addComparison(told, at)
  }
  const { borders, named, isEveryStep } = told
  return { borders: isEveryStep ? 'every-step' : borders, named }
}

/** Does an instruction compare the answer to a question? */
export function compares(code: Int32Array, at: number, question: number): boolean {
  const op = opAt(code, at)
  return op >= Op.table && op <= Op.includesAll && operand(code, at + 3) === question
}

type Told = {
  readonly program: Program
  readonly question: number
  readonly borders: number[]
  readonly named: number[]
  isEveryStep: boolean
}

function addComparison({ program: { code }, borders, named }: Told, at: number): void {
  const op = opAt(code, at)
  const first = operand(code, at + 4)
  if (op === Op.range) borders.push(first - ANSWERED, operand(code, at + 5) + 1 - ANSWERED)
  else if (op !== Op.table) named.push(first)
}

/** A line on the highest of several reads each of them alike; other measures read every value. */
function addMeasure(told: Told, number: number, line: Interval | undefined): void {
  const measure = told.program.measures[number]
  if (measure === undefined || measure.kind === 'count') return
  const same = measure.kind === 'highest' ? line : undefined
  for (const input of measure.of) {
    if (input.about === 'measure') addMeasure(told, input.measure, same)
    else if (input.question !== told.question) continue
    else if (same === undefined) told.isEveryStep = true
    else told.borders.push(...bordersOf(input.grid, same))
  }
}
