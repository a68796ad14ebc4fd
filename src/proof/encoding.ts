import type { Program } from '../engine/program.ts'
import { NOT_ASKED, type Slot } from '../engine/slot.ts'
import { type Amount, type Amounts, newAmounts } from './amount.ts'
import { type Diagram, type Diagrams, newDiagrams } from './diagram.ts'
import { type Logic, logicOf, type Rails } from './rails.ts'
import { variablesOf } from './variables.ts'

/** A program as functions of the response, while it is being encoded and after. */
export type Encoding = {
  readonly program: Program
  /** By question: what it may have in its slot, in the order of its variable's values. */
  readonly variables: Variables
  /** By question: the number of its variable. */
  readonly places: readonly number[]
  readonly diagrams: Diagrams
  readonly logic: Logic
  /** By node. */
  readonly rails: Rails[]
  /** By measure: what it may be. */
  readonly measured: Amount[]
  /** By class list: where each class is possible, `none` last. */
  readonly possible: (readonly Diagram[])[]
  /** Where the amounts are kept: measures take longest, and programs that are compared share most. */
  readonly amounts: Amounts
}

export type Variables = readonly (readonly Slot[])[]

/** For one program: variable and question have the same number. */
export function newEncoding(program: Program, mostNodes: number): Encoding {
  return encodingOver(newDiagrams(mostNodes), program, variablesOf(program))
}

export function encodingOver(diagrams: Diagrams, program: Program, variables: Variables): Encoding {
  const places = variables.map((_, question) => question)
  const logic = logicOf(diagrams)
  const amounts = newAmounts(diagrams)
  return { program, variables, places, diagrams, logic, amounts, ...nothingYet() }
}

/** For another program over the same diagrams; two functions are then equal exactly if their numbers are. */
export function encodingBeside(
  { diagrams, logic, amounts }: Encoding,
  program: Program,
  { variables, places }: Pick<Encoding, 'variables' | 'places'>,
): Encoding {
  return { program, variables, places, diagrams, logic, amounts, ...nothingYet() }
}

const nothingYet = () => ({ rails: [], measured: [], possible: [] })

/** The variable of a question. */
export function placeOf({ places }: Encoding, question: number): number {
  return places[question] ?? question
}

/** Where the slot of a question is as asked for. */
export function where(
  encoding: Encoding,
  question: number,
  isSo: (slot: Slot) => boolean,
): Diagram {
  const slots = encoding.variables[question] ?? [NOT_ASKED]
  return encoding.diagrams.ask(
    placeOf(encoding, question),
    slots.map((slot) => Number(isSo(slot))),
  )
}
