import type { Condition } from '../model/condition.ts'
import { lengthAt, operand } from './instruction.ts'
import { eachPart, kindMade, newMarks, Part } from './instruction-parts.ts'
import type { Program } from './program.ts'

/** The program cut down to some conditions: it computes them, and what they are made of, alike. */
export function slice(program: Program, conditions: readonly Condition[]): Program {
  const { code, nodeOf } = program
  const needed = newMarks(program)
  for (const condition of conditions) needed[Part.node][nodeOf.get(condition) ?? 0] = 1
  const kept = new Int32Array(code.length)
  let from = kept.length
  // From the last to the first: what an instruction needs stands before it.
  for (const at of startsOf(code).reverse()) {
    if (needed[kindMade(code, at)][operand(code, at + 1)] !== 1) continue
    eachPart(program, at, (kind, number) => {
      needed[kind][number] = 1
    })
    from -= lengthAt(code, at)
    kept.set(code.subarray(at, at + lengthAt(code, at)), from)
  }
  return { ...program, code: kept.subarray(from) }
}

/** Where the code computes what hangs on the answer to a question, in the order of the code. */
export function hangingOn(program: Program, question: number): readonly number[] {
  const { code } = program
  const changed = newMarks(program)
  changed[Part.question][question] = 1
  return startsOf(code).filter((at) => {
    let hangs = false
    eachPart(program, at, (kind, number) => {
      if (changed[kind][number] === 1) hangs = true
    })
    if (hangs) changed[kindMade(code, at)][operand(code, at + 1)] = 1
    return hangs
  })
}

function startsOf(code: Int32Array): number[] {
  const starts: number[] = []
  for (let at = 0; at < code.length; at += lengthAt(code, at)) starts.push(at)
  return starts
}
