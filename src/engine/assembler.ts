import type { Condition } from '../model/condition.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { instruction } from './instruction.ts'
import type { ClassProgram, Index, MeasureLine, MeasureProgram } from './program.ts'

/** A program in the making. Its lists only grow. */
export type Assembler = {
  readonly questionnaire: Questionnaire
  readonly index: Index
  readonly code: number[]
  readonly tables: number[]
  readonly measures: MeasureProgram[]
  readonly measureLines: MeasureLine[]
  readonly classLists: ClassProgram[]
  readonly nodeOf: Map<Condition, number>
  /** Nodes and numbers already made, by what they stand for. */
  readonly made: Map<string, number>
  nodes: number
  /**
   * The ways into the compiler that its parts need of each other, handed in so that they need not
   * import each other.
   */
  readonly nodeOfCondition: (condition: Condition | undefined) => number
  readonly nodeOfEnablement: (question: number) => number
}

export function indexOf(questionnaire: Questionnaire): Index {
  const { questions, measures, classes, findings, redFlags } = questionnaire
  return {
    questions: new Map(questions.map(({ id }, index) => [id, index])),
    measures: new Map(measures.map((measure) => [measure.id, measure])),
    classes: new Map(classes.map((list) => [list.id, list])),
    conclusions: new Map(
      [...findings, ...redFlags].map((conclusion) => [conclusion.id, conclusion]),
    ),
  }
}

/** Adds an instruction that computes a node, and says which; the same one is never added twice. */
export function addNode(assembler: Assembler, op: number, ...operands: readonly number[]): number {
  return once(assembler, `${op}:${operands.join()}`, () => {
    const node = assembler.nodes++
    assembler.code.push(...instruction(op, [node, ...operands]))
    return node
  })
}

/** The number made for a key: the first time by `make`, and that one from then on. */
export function once(assembler: Assembler, key: string, make: () => number): number {
  const known = assembler.made.get(key)
  if (known !== undefined) return known
  const made = make()
  assembler.made.set(key, made)
  return made
}
