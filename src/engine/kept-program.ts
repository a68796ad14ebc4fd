import type { Questionnaire } from '../model/questionnaire.ts'
import { indexOf } from './assembler.ts'
import { nodeFor } from './conclusion.ts'
import { conditionsOf, nodesBy } from './conditions-of.ts'
import { byHolder, eachHolder } from './holders.ts'
import { lazily } from './lazily.ts'
import type { Program } from './program.ts'

/** A program as plain data that JSON can hold, without the questionnaire it was made of. */
export type KeptProgram = Omit<
  Program,
  'questionnaire' | 'index' | 'code' | 'tables' | 'nodeIn' | 'nodeOf'
> & {
  readonly code: readonly number[]
  readonly tables: readonly number[]
  /** The node of what each holder holds, in the order of `eachHolder`. */
  readonly held: readonly (number | null)[]
}

export function keepProgram(program: Program): KeptProgram {
  const { questionnaire, index: _, code, tables, nodeIn, nodeOf: __, ...kept } = program
  const held: (number | null)[] = []
  eachHolder(questionnaire, (holder) => held.push(nodeIn.get(holder) ?? null))
  return { ...kept, code: [...code], tables: [...tables], held }
}

/** The node of each condition, in the order of `conditionsOf`. */
export function keepNodes(program: Program): readonly number[] {
  return conditionsOf(program.questionnaire).map((condition) => nodeFor(program, condition))
}

/** The program again, of the same questionnaire; `nodes`, as they were kept, are rarely needed. */
export function restoreProgram(
  questionnaire: Questionnaire,
  { code, tables, held, ...program }: KeptProgram,
  nodes: () => readonly number[],
): Program {
  const nodeOf = lazily(() => nodesBy(conditionsOf(questionnaire), nodes()))
  return {
    ...program,
    questionnaire,
    index: indexOf(questionnaire),
    code: new Int32Array(code),
    tables: new Uint8Array(tables),
    nodeIn: byHolder(questionnaire, held),
    get nodeOf() {
      return nodeOf()
    },
  }
}
