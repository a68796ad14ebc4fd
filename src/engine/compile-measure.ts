import { gridOf } from '../answer/grid.ts'
import type { NumberLine } from '../model/condition.ts'
import type { Measure, MeasureInput } from '../model/measure.ts'
import type { NumberQuestion } from '../model/question.ts'
import { type Assembler, addNode, once } from './assembler.ts'
import { instruction } from './instruction.ts'
import { intervalOf } from './interval.ts'
import { type Input, type MeasureProgram, Op } from './program.ts'
import { inputsOf } from './read-by.ts'

/** The number of a measure, whose value is bounded before anything that reads it. */
export function compileMeasure(assembler: Assembler, id: string): number {
  return once(assembler, `measure:${id}`, () => {
    const measure = assembler.index.measures.get(id)
    if (measure === undefined) throw new Error(`no measure is called "${id}"`)
    const number = assembler.measures.push(resolve(assembler, measure)) - 1
    assembler.code.push(...instruction(Op.measure, [number]))
    return number
  })
}

export function compileMeasureLine(assembler: Assembler, line: NumberLine): number {
  const measure = compileMeasure(assembler, line.id)
  const interval = intervalOf(line)
  const number = once(assembler, `measure-line:${measure}:${JSON.stringify(interval)}`, () => {
    return assembler.measureLines.push({ measure, interval }) - 1
  })
  return addNode(assembler, Op.measureLine, number)
}

function resolve(assembler: Assembler, measure: Measure): MeasureProgram {
  const { id, kind } = measure
  if (kind === 'count') {
    return { id, kind, of: measure.of.map((part) => assembler.nodeOfCondition(part)) }
  }
  return { id, kind, of: inputsOf(measure).map((part) => input(assembler, part)) }
}

function input(assembler: Assembler, { about, id }: MeasureInput): Input {
  if (about === 'measure') return { about, measure: compileMeasure(assembler, id) }
  const question = assembler.index.questions.get(id) ?? -1
  const grid = gridOf(assembler.questionnaire.questions[question] as NumberQuestion)
  return { about, question, enabled: assembler.nodeOfEnablement(question), grid }
}
