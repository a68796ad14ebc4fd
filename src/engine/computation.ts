import { operand } from './instruction.ts'
import {
  eachPart,
  kindMade,
  kindOf,
  NOWHERE,
  numberOf,
  Part,
  partKey,
  whereMade,
} from './instruction-parts.ts'
import { type Kept, keptFor } from './kept-for.ts'
import type { Program } from './program.ts'

/** What some nodes are computed by, and from. */
export type Computation = {
  /** Where each instruction starts, in an order in which they can be run. */
  readonly instructions: readonly number[]
  /** By key, marks the parts that are computed or read. */
  readonly parts: Uint8Array
  /** The questions that are read, in the order of asking. */
  readonly questions: readonly number[]
}

export function computationOf(program: Program, nodes: readonly number[]): Computation {
  const reads = readsOf(program)
  const instructions: number[] = []
  const questions: number[] = []
  const parts = newMarks(program)
  const visit = (key: number) => {
    if (parts[key] === 1) return
    parts[key] = 1
    const kind = kindOf(key)
    const number = numberOf(key)
    if (kind === Part.question) questions.push(number)
    const at = whereMade(program, kind, number)
    if (at === NOWHERE) return
    const read = reads(at)
    for (let place = 0; place < read.length; place++) visit(read[place] ?? 0)
    instructions.push(at)
  }
  for (const node of nodes) visit(partKey(Part.node, node))
  return { instructions, parts, questions: questions.sort((one, other) => one - other) }
}

/** Does a computation hang on the answer to a question? */
export function readsQuestion({ parts }: Computation, question: number): boolean {
  return parts[partKey(Part.question, question)] === 1
}

/** Of its instructions, those that hang on the answer to a question. */
export function hangingOn(
  program: Program,
  { instructions, parts }: Computation,
  question: number,
): readonly number[] {
  const reads = readsOf(program)
  const changed = new Uint8Array(parts.length)
  changed[partKey(Part.question, question)] = 1
  return instructions.filter((at) => {
    const read = reads(at)
    let hangs = false
    for (let place = 0; place < read.length && !hangs; place++) {
      hangs = changed[read[place] ?? 0] === 1
    }
    if (hangs) changed[partKey(kindMade(program.code, at), operand(program.code, at + 1))] = 1
    return hangs
  })
}

function newMarks({ nodes, measures, classLists, questionnaire }: Program): Uint8Array {
  const { length } = questionnaire.questions
  return new Uint8Array(partKey(0, Math.max(nodes, measures.length, classLists.length, length)))
}

/** By where an instruction starts, the keys of the parts that it computes its own from. */
const readsOf = keptFor((program, at): readonly number[] => {
  const keys: number[] = []
  eachPart(program, at, (kind, number) => keys.push(partKey(kind, number)))
  return keys
})

/** What one node is computed by, and from. */
export const computationOfNode: Kept<Computation> = keptFor((program, node) => {
  return computationOf(program, [node])
})
