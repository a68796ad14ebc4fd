/** A function from the values of numbered variables to true or false; equal ones are one number. */
export type Diagram = number

export const NEVER: Diagram = 0
export const ALWAYS: Diagram = 1

/** Asks for a variable, and goes on to the child of its value. */
export type Node = { readonly variable: number; readonly children: readonly Diagram[] }

/**
 * Decision diagrams over the same variables, which are asked in rising order. Every function is kept
 * once, so that two are equal exactly if their numbers are.
 */
export type Diagrams = {
  readonly nodes: readonly Node[]
  /** The function that asks for a variable first; variables of the children come later. */
  readonly ask: (variable: number, children: readonly Diagram[]) => Diagram
  readonly and: (a: Diagram, b: Diagram) => Diagram
  readonly or: (a: Diagram, b: Diagram) => Diagram
  readonly not: (a: Diagram) => Diagram
}

/** There are more nodes than were allowed: what was asked for is not decided. */
export class TooManyNodes extends Error {}

export function newDiagrams(mostNodes: number): Diagrams {
  const end: Node = { variable: Number.POSITIVE_INFINITY, children: [] }
  const nodes: Node[] = [end, end]
  const known = new Map<string, Diagram>()
  const ask = (variable: number, children: readonly Diagram[]): Diagram => {
    const [first = NEVER] = children
    if (children.every((child) => child === first)) return first
    const key = `${variable}:${children.join()}`
    const same = known.get(key)
    if (same !== undefined) return same
    if (nodes.length >= mostNodes) throw new TooManyNodes()
    const made = nodes.push({ variable, children }) - 1
    known.set(key, made)
    return made
  }
  const store: Store = { nodes, ask }
  return {
    ...store,
    and: combiner(store, { ends: NEVER, passes: ALWAYS }),
    or: combiner(store, { ends: ALWAYS, passes: NEVER }),
    not: negator(store),
  }
}

type Store = Pick<Diagrams, 'nodes' | 'ask'>

/** `ends`: what decides by itself; `passes`: what leaves it to the other. */
type Rule = { readonly ends: Diagram; readonly passes: Diagram }

function combiner({ nodes, ask }: Store, { ends, passes }: Rule): Diagrams['and'] {
  const known = new Map<number, Diagram>()
  const combine = (a: Diagram, b: Diagram): Diagram => {
    if (a === b || b === passes) return a
    if (a === passes) return b
    if (a === ends || b === ends) return ends
    const key = a < b ? a * KEYS + b : b * KEYS + a
    const before = known.get(key)
    if (before !== undefined) return before
    const one = nodes[a] as Node
    const other = nodes[b] as Node
    const variable = Math.min(one.variable, other.variable)
    const asks = one.variable === variable ? one : other
    const children = asks.children.map((_, value) => {
      const left = one.variable === variable ? (one.children[value] as Diagram) : a
      const right = other.variable === variable ? (other.children[value] as Diagram) : b
      return combine(left, right)
    })
    const made = ask(variable, children)
    known.set(key, made)
    return made
  }
  return combine
}

/** More nodes than any set of diagrams has: two numbers below it make one. */
const KEYS = 2 ** 26

function negator({ nodes, ask }: Store): Diagrams['not'] {
  const known = new Map<Diagram, Diagram>([
    [NEVER, ALWAYS],
    [ALWAYS, NEVER],
  ])
  const negate = (a: Diagram): Diagram => {
    const before = known.get(a)
    if (before !== undefined) return before
    const { variable, children } = nodes[a] as Node
    const made = ask(variable, children.map(negate))
    known.set(a, made)
    return made
  }
  return negate
}
