import type { Program } from './program.ts'
import { type State, truthAt } from './state.ts'
import { NO, YES } from './truth-bits.ts'

/** The classes a list may still name, as a mask: the first row that holds names the class. */
export function classify(program: Program, state: State, list: number): number {
  const classes = program.classLists[list]
  if (classes === undefined) return 0
  const none = 1 << (classes.names.length - 1)
  const applies = truthAt(state, classes.when)
  if (applies === NO) return none
  let possible = applies === YES ? 0 : none
  for (const { node, bit } of classes.rows) {
    const holds = truthAt(state, node)
    if (holds !== NO) possible |= bit
    if (holds === YES) return possible
  }
  return possible | none
}
