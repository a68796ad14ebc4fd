import {
  ask,
  childOf,
  type Edge,
  type NodeStore,
  newNodeStore,
  valuesOf,
  variableOf,
} from './node-store.ts'
import { keep, newPairMemory, recall } from './pair-memory.ts'

/** A function from the values of numbered variables to true or false; equal ones are one number. */
export type Diagram = Edge

export const NEVER: Diagram = 0
export const ALWAYS: Diagram = 1

/**
 * Decision diagrams over the same variables, which are asked in rising order. Every function is kept
 * once, so that two are equal exactly if their numbers are.
 */
export type Diagrams = {
  /** The function that asks for a variable first; variables of the children come later. */
  readonly ask: (variable: number, children: readonly Diagram[]) => Diagram
  readonly and: (a: Diagram, b: Diagram) => Diagram
  readonly or: (a: Diagram, b: Diagram) => Diagram
  readonly not: (a: Diagram) => Diagram
  /** Whether both are true somewhere; the function that says where is not made. */
  readonly meet: (a: Diagram, b: Diagram) => boolean
  /** The variable that a function asks for first. */
  readonly variableOf: (a: Diagram) => number
  /** What is left of a function, by the value of that variable; nothing of the two constants. */
  readonly childrenOf: (a: Diagram) => readonly Diagram[]
  readonly size: () => number
  /** How many nodes there may be. */
  readonly most: number
}

export function newDiagrams(mostNodes: number): Diagrams {
  const store = newNodeStore(mostNodes)
  const and = conjunction(store)
  return {
    ask: (variable, children) => ask(store, variable, children),
    and,
    or: (a, b) => opposite(and(opposite(a), opposite(b))),
    not: opposite,
    meet: meeting(store),
    variableOf: (a) => variableOf(store, a),
    childrenOf: (a) => {
      return Array.from({ length: valuesOf(store, a) }, (_, value) => childOf(store, a, value))
    },
    size: () => store.size,
    most: mostNodes,
  }
}

const opposite = (a: Diagram): Diagram => a ^ 1

function conjunction(store: NodeStore): Diagrams['and'] {
  const known = newPairMemory()
  const combine = (one: Diagram, other: Diagram): Diagram => {
    const settled = plainly(one, other)
    if (settled !== undefined) return settled
    const [a, b] = one < other ? [one, other] : [other, one]
    const before = recall(known, a, b)
    if (before !== undefined) return before
    const variable = Math.min(variableOf(store, a), variableOf(store, b))
    const values = valuesOf(store, variableOf(store, a) === variable ? a : b)
    const children: Diagram[] = []
    for (let value = 0; value < values; value++) {
      const asked = { variable, value }
      children.push(combine(given(store, a, asked), given(store, b, asked)))
    }
    const made = ask(store, variable, children)
    keep(known, [a, b], made)
    return made
  }
  return combine
}

function meeting(store: NodeStore): Diagrams['meet'] {
  const known = newPairMemory()
  const search = (one: Diagram, other: Diagram): boolean => {
    const settled = plainly(one, other)
    if (settled !== undefined) return settled !== NEVER
    const [a, b] = one < other ? [one, other] : [other, one]
    const before = recall(known, a, b)
    if (before !== undefined) return before === ALWAYS
    const variable = Math.min(variableOf(store, a), variableOf(store, b))
    const values = valuesOf(store, variableOf(store, a) === variable ? a : b)
    let found = false
    for (let value = 0; value < values && !found; value++) {
      const asked = { variable, value }
      found = search(given(store, a, asked), given(store, b, asked))
    }
    keep(known, [a, b], found ? ALWAYS : NEVER)
    return found
  }
  return search
}

/** What two functions come to together, where that can be seen without looking inside. */
function plainly(a: Diagram, b: Diagram): Diagram | undefined {
  if (a === b || b === ALWAYS) return a
  if (a === ALWAYS) return b
  return a === NEVER || b === NEVER || a === opposite(b) ? NEVER : undefined
}

type Asked = { readonly variable: number; readonly value: number }

/** A function once a variable, which it asks for first if at all, has a value. */
function given(store: NodeStore, a: Diagram, { variable, value }: Asked): Diagram {
  return variableOf(store, a) === variable ? childOf(store, a, value) : a
}
