import type { Allowed } from '../engine/allowed-values.ts'
import { ALWAYS, type Diagram, type Diagrams, NEVER } from './diagram.ts'
import { TooManyNodes } from './node-store.ts'
import type { Rails } from './rails.ts'

/** What a measure may be, as a function of the response: a decision diagram that ends in values. */
export type Amount = number

/** Amounts over the variables of some diagrams; equal ones are one number, as with those. */
export type Amounts = {
  readonly of: (allowed: Allowed) => Amount
  readonly ask: (variable: number, children: readonly Amount[]) => Amount
  /** One where a truth is yes, others where it is no and where it is unknown. */
  readonly ofTruth: (
    truth: Rails,
    ends: Readonly<Record<'yes' | 'no' | 'unknown', Allowed>>,
  ) => Amount
  /** What comes of two for every response; `how` is the name of what `join` does. */
  readonly join: (how: string, parts: readonly [Amount, Amount], join: Join) => Amount
  /** Where the values are so. */
  readonly where: (amount: Amount, isSo: (allowed: Allowed) => boolean) => Diagram
}

type Join = (a: Allowed, b: Allowed) => Allowed

type Node = {
  readonly variable: number
  readonly children: readonly Amount[]
  readonly allowed: Allowed
}

export function newAmounts(diagrams: Diagrams): Amounts {
  const shelf: Shelf = { diagrams, nodes: [], known: new Map(), joined: new Map(), work: 0 }
  return {
    of: (allowed) => end(shelf, allowed),
    ask: (variable, children) => ask(shelf, variable, children),
    ofTruth: ({ yes, no }, ends) => {
      const [whereYes, whereNo] = [yes, no].map((rail) => choice(shelf, rail))
      const pick: Join = (a, b) => (holds(a) ? ends.yes : holds(b) ? ends.no : ends.unknown)
      const how = `truth:${Object.values(ends).map(keyOf).join('|')}`
      return joinTwo(joiningOf(shelf, how, pick), whereYes ?? 0, whereNo ?? 0)
    },
    join: (how, [a, b], join) => joinTwo(joiningOf(shelf, how, join), a, b),
    where: (amount, isSo) => whereSo(shelf, amount, isSo),
  }
}

type Shelf = {
  readonly diagrams: Diagrams
  readonly nodes: Node[]
  readonly known: Map<string, Amount>
  /** By how they join: what came of pairs. */
  readonly joined: Map<string, Map<number, Amount>>
  /** How many pairs of values were joined: what sums of wide questions cost is not their nodes. */
  work: number
}

const nothing: Allowed = { values: [], mayBeMissing: true }

const holds = ({ values }: Allowed): boolean => values.length > 0

const keyOf = ({ values, mayBeMissing }: Allowed): string =>
  `${mayBeMissing}:${values.map(({ over, under }) => `${over}/${under}`).join()}`

function end(shelf: Shelf, allowed: Allowed): Amount {
  return once(shelf, keyOf(allowed), () =>
    add(shelf, { variable: Infinity, children: [], allowed }),
  )
}

function ask(shelf: Shelf, variable: number, children: readonly Amount[]): Amount {
  const [first = 0] = children
  if (children.every((child) => child === first)) return first
  return once(shelf, `${variable}?${children.join()}`, () => {
    return add(shelf, { variable, children, allowed: nothing })
  })
}

/** A diagram as an amount: some value where it is true, none where it is not. */
function choice(shelf: Shelf, diagram: Diagram): Amount {
  if (diagram === NEVER) return end(shelf, nothing)
  if (diagram === ALWAYS) return end(shelf, { ...nothing, values: [{ over: 0, under: 1 }] })
  return once(shelf, `choice:${diagram}`, () => {
    const { variableOf, childrenOf } = shelf.diagrams
    const children = childrenOf(diagram).map((child) => choice(shelf, child))
    return ask(shelf, variableOf(diagram), children)
  })
}

/** `known`: what came of pairs already, by both numbers as one. */
type Joining = {
  readonly shelf: Shelf
  readonly join: Join
  readonly known: Map<number, Amount>
}

function joiningOf(shelf: Shelf, how: string, join: Join): Joining {
  const known = shelf.joined.get(how) ?? new Map<number, Amount>()
  shelf.joined.set(how, known)
  return { shelf, join, known }
}

function joinTwo(joining: Joining, a: Amount, b: Amount): Amount {
  const pair = a * PAIRS + b
  const before = joining.known.get(pair)
  if (before !== undefined) return before
  const made = joinBelow(joining, a, b)
  joining.known.set(pair, made)
  return made
}

/** More nodes than any shelf has: two numbers below it make one. */
const PAIRS = 2 ** 26

function joinBelow(joining: Joining, a: Amount, b: Amount): Amount {
  const { shelf } = joining
  const one = shelf.nodes[a] as Node
  const other = shelf.nodes[b] as Node
  const variable = Math.min(one.variable, other.variable)
  if (variable === Infinity) {
    spend(shelf, one.allowed.values.length * other.allowed.values.length)
    return end(shelf, joining.join(one.allowed, other.allowed))
  }
  const asks = one.variable === variable ? one : other
  const children = asks.children.map((_, value) => {
    const left = one.variable === variable ? (one.children[value] as Amount) : a
    const right = other.variable === variable ? (other.children[value] as Amount) : b
    return joinTwo(joining, left, right)
  })
  return ask(shelf, variable, children)
}

/** Joining so many pairs of values takes about as long as making a node. */
const PAIRS_A_NODE = 10

function spend(shelf: Shelf, pairs: number): void {
  shelf.work += pairs
  if (shelf.work > PAIRS_A_NODE * shelf.diagrams.most) throw new TooManyNodes()
}

function whereSo(shelf: Shelf, amount: Amount, isSo: (allowed: Allowed) => boolean): Diagram {
  const known = new Map<Amount, Diagram>()
  const search = (at: Amount): Diagram => {
    const before = known.get(at)
    if (before !== undefined) return before
    const { variable, children, allowed } = shelf.nodes[at] as Node
    const isEnd = variable === Infinity
    const found = isEnd
      ? isSo(allowed)
        ? ALWAYS
        : NEVER
      : shelf.diagrams.ask(variable, children.map(search))
    known.set(at, found)
    return found
  }
  return search(amount)
}

function add({ nodes, diagrams }: Shelf, node: Node): Amount {
  if (nodes.length >= diagrams.most) throw new TooManyNodes()
  return nodes.push(node) - 1
}

function once({ known }: Shelf, key: string, make: () => Amount): Amount {
  const before = known.get(key)
  if (before !== undefined) return before
  const made = make()
  known.set(key, made)
  return made
}
