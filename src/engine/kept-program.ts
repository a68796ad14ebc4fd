import type { Condition } from '../model/condition.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { indexOf } from './assembler.ts'
import { nodeFor } from './conclusion.ts'
import { conditionsOf, nodesBy, partsOfConditions } from './conditions-of.ts'
import { lazily } from './lazily.ts'
import type { Program } from './program.ts'

/** A program as plain data that JSON can hold, without the questionnaire it was made of. */
export type KeptProgram = Omit<
  Program,
  'questionnaire' | 'index' | 'code' | 'tables' | 'nodeOf' | 'nodeOfPart'
> & {
  readonly code: readonly number[]
  readonly tables: readonly number[]
  /** The node of each condition, in the order of `conditionsOf`. */
  readonly conditions: readonly number[]
  /** The node of each part, in the order of `partsOfConditions`. */
  readonly parts: readonly number[]
}

export function keepProgram(program: Program): KeptProgram {
  const { questionnaire, index: _, code, tables, nodeOf: __, nodeOfPart: ___, ...kept } = program
  const nodesOf = (conditions: readonly Condition[]) => {
    return conditions.map((condition) => nodeFor(program, condition))
  }
  return {
    ...kept,
    code: [...code],
    tables: [...tables],
    conditions: nodesOf(conditionsOf(questionnaire)),
    parts: nodesOf(partsOfConditions(questionnaire)),
  }
}

/** The program again, of the same questionnaire. */
export function restoreProgram(questionnaire: Questionnaire, kept: KeptProgram): Program {
  const { code, tables, conditions, parts, ...program } = kept
  const nodeOfPart = lazily(() => nodesBy(partsOfConditions(questionnaire), parts))
  return {
    ...program,
    questionnaire,
    index: indexOf(questionnaire),
    code: Int32Array.from(code),
    tables: Uint8Array.from(tables),
    nodeOf: nodesBy(conditionsOf(questionnaire), conditions),
    get nodeOfPart() {
      return nodeOfPart()
    },
  }
}
