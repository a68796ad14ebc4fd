import type { Questionnaire } from '../model/questionnaire.ts'
import { indexOf } from './assembler.ts'
import { nodeFor } from './conclusion.ts'
import { conditionsOf, nodesBy } from './conditions-of.ts'
import type { Program } from './program.ts'

/** A program as plain data that JSON can hold, without the questionnaire it was made of. */
export type KeptProgram = Omit<
  Program,
  'questionnaire' | 'index' | 'code' | 'tables' | 'nodeOf'
> & {
  readonly code: readonly number[]
  readonly tables: readonly number[]
  /** The node of each condition, in the order of `conditionsOf`. */
  readonly conditions: readonly number[]
}

export function keepProgram(program: Program): KeptProgram {
  const { questionnaire, index: _, code, tables, nodeOf: __, ...kept } = program
  return {
    ...kept,
    code: [...code],
    tables: [...tables],
    conditions: conditionsOf(questionnaire).map((condition) => nodeFor(program, condition)),
  }
}

/** The program again, of the same questionnaire. */
export function restoreProgram(questionnaire: Questionnaire, kept: KeptProgram): Program {
  const { code, tables, conditions, ...program } = kept
  return {
    ...program,
    questionnaire,
    index: indexOf(questionnaire),
    code: Int32Array.from(code),
    tables: Uint8Array.from(tables),
    nodeOf: nodesBy(conditionsOf(questionnaire), conditions),
  }
}
