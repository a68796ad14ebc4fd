import { operand } from './instruction.ts'
import {
  eachPart,
  kindMade,
  NOWHERE,
  newMarks,
  Part,
  type PartKind,
  partKey,
} from './instruction-parts.ts'
import type { Program } from './program.ts'

/** What some nodes are computed by, and from. */
export type Computation = {
  /** Where each instruction starts, in an order in which they can be run. */
  readonly instructions: readonly number[]
  /** By instruction: keys of the parts that it computes its own from. */
  readonly reads: readonly (readonly number[])[]
  /** Marks the questions they read. */
  readonly questions: Uint8Array
}

export function computationOf(program: Program, nodes: readonly number[]): Computation {
  const instructions: number[] = []
  const reads: number[][] = []
  const visited = newMarks(program)
  const visit = (kind: PartKind, number: number) => {
    const marks = visited[kind]
    if (marks[number] === 1) return
    marks[number] = 1
    const at = program.madeAt[kind][number] ?? NOWHERE
    if (at === NOWHERE) return
    const read: number[] = []
    eachPart(program, at, (partKind, part) => {
      read.push(partKey(partKind, part))
      visit(partKind, part)
    })
    instructions.push(at)
    reads.push(read)
  }
  for (const node of nodes) visit(Part.node, node)
  return { instructions, reads, questions: visited[Part.question] }
}

/** Of the instructions, those that hang on the answer to a question. */
export function hangingOn(
  program: Program,
  { instructions, reads }: Computation,
  question: number,
): readonly number[] {
  const { code } = program
  const changed = new Set([partKey(Part.question, question)])
  return instructions.filter((at, place) => {
    const hangs = reads[place]?.some((key) => changed.has(key)) ?? false
    if (hangs) changed.add(partKey(kindMade(code, at), operand(code, at + 1)))
    return hangs
  })
}
