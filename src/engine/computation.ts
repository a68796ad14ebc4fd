import { operand } from './instruction.ts'
import { eachPart, kindMade, NOWHERE, newMarks, Part, type PartKind } from './instruction-parts.ts'
import type { Program } from './program.ts'

/** What some nodes are computed by, and from. */
export type Computation = {
  /** Where each instruction starts, in an order in which they can be run. */
  readonly instructions: readonly number[]
  /** Marks the questions they read. */
  readonly questions: Uint8Array
}

export function computationOf(program: Program, nodes: readonly number[]): Computation {
  const instructions: number[] = []
  const visited = newMarks(program)
  const visit = (kind: PartKind, number: number) => {
    const marks = visited[kind]
    if (marks[number] === 1) return
    marks[number] = 1
    const at = program.madeAt[kind][number] ?? NOWHERE
    if (at === NOWHERE) return
    eachPart(program, at, visit)
    instructions.push(at)
  }
  for (const node of nodes) visit(Part.node, node)
  return { instructions, questions: visited[Part.question] }
}

/** Of some instructions, those that hang on the answer to a question. */
export function hangingOn(
  program: Program,
  instructions: readonly number[],
  question: number,
): readonly number[] {
  const { code } = program
  const changed = newMarks(program)
  changed[Part.question][question] = 1
  return instructions.filter((at) => {
    let hangs = false
    eachPart(program, at, (kind, number) => {
      if (changed[kind][number] === 1) hangs = true
    })
    if (hangs) changed[kindMade(code, at)][operand(code, at + 1)] = 1
    return hangs
  })
}
