import type { Allowed } from '../engine/allowed-values.ts'
import type { Program } from '../engine/program.ts'
import { NOT_ASKED, type Slot } from '../engine/slot.ts'
import { type Diagram, type Diagrams, newDiagrams } from './diagram.ts'
import { type Logic, logicOf, type Rails } from './rails.ts'
import { variablesOf } from './variables.ts'

/** A program as functions of the response, while it is being encoded and after. */
export type Encoding = {
  readonly program: Program
  /** What each question may have in its slot; variable and question have the same number. */
  readonly variables: readonly (readonly Slot[])[]
  readonly diagrams: Diagrams
  readonly logic: Logic
  /** By node. */
  readonly rails: Rails[]
  /** By measure: what it may be, each with where it is so. */
  readonly spreads: (readonly Spread[])[]
  /** By class list: where each class is possible, `none` last. */
  readonly possible: (readonly Diagram[])[]
}

export type Spread = { readonly allowed: Allowed; readonly where: Diagram }

export function newEncoding(program: Program, mostNodes: number): Encoding {
  const diagrams = newDiagrams(mostNodes)
  const logic = logicOf(diagrams)
  const variables = variablesOf(program)
  return { program, variables, diagrams, logic, rails: [], spreads: [], possible: [] }
}

/** Where the slot of a question is as asked for. */
export function where(
  { diagrams, variables }: Encoding,
  question: number,
  isSo: (slot: Slot) => boolean,
): Diagram {
  const slots = variables[question] ?? [NOT_ASKED]
  return diagrams.ask(
    question,
    slots.map((slot) => Number(isSo(slot))),
  )
}
