/** A node, and in the lowest bit whether the opposite of its function is meant. */
export type Edge = number

/** Decision nodes, every one once, in few large arrays: there may be a million of them. */
export type NodeStore = {
  /** By node: the variable it asks for. Node 0 asks for none, and is false. */
  variables: Int32Array
  /** By node: where its children start; they end where those of the next one start. */
  starts: Int32Array
  children: Int32Array
  /** A hash table of the nodes; 0 where there is none. */
  table: Int32Array
  size: number
  readonly most: number
}

/** There are more nodes than were allowed: what was asked for is not decided. */
export class TooManyNodes extends Error {}

/** That of a function which asks for none: it comes after every other. */
const NO_VARIABLE = 0x7fffffff

export function newNodeStore(most: number): NodeStore {
  const variables = new Int32Array(1 << 12)
  variables[0] = NO_VARIABLE
  const starts = new Int32Array(1 << 12)
  const [children, table] = [new Int32Array(1 << 14), new Int32Array(1 << 13)]
  return { variables, starts, children, table, size: 1, most }
}

/** The variable a function asks for first. */
export function variableOf({ variables }: NodeStore, edge: Edge): number {
  return variables[edge >> 1] as number
}

/** How many values the variable has that a function asks for first. */
export function valuesOf({ starts }: NodeStore, edge: Edge): number {
  const node = edge >> 1
  return (starts[node + 1] as number) - (starts[node] as number)
}

/** What is left of a function once the variable it asks for first has a value. */
export function childOf({ starts, children }: NodeStore, edge: Edge, value: number): Edge {
  const child = children[(starts[edge >> 1] as number) + value] as number
  return child ^ (edge & 1)
}

/** The function that asks for a variable first; the variables of its children come later. */
export function ask(store: NodeStore, variable: number, of: readonly Edge[]): Edge {
  const first = of[0] ?? 0
  if (of.every((child) => child === first)) return first
  // A function and its opposite share a node: the one whose first child is not an opposite.
  const flip = first & 1
  const node = { variable, of, flip }
  const { table } = store
  const mask = table.length - 1
  let slot = hash(variable, of, flip) & mask
  for (let at = table[slot] as number; at !== 0; at = table[slot] as number) {
    if (isNode(store, at, node)) return (at << 1) | flip
    slot = (slot + 1) & mask
  }
  const made = add(store, node)
  table[slot] = made
  if (store.size * 2 > table.length) spread(store)
  return (made << 1) | flip
}

/** `flip`: every child is to be its opposite. */
type Node = { readonly variable: number; readonly of: readonly Edge[]; readonly flip: number }

function isNode(store: NodeStore, at: number, { variable, of, flip }: Node): boolean {
  if (store.variables[at] !== variable) return false
  const start = store.starts[at] as number
  for (let value = 0; value < of.length; value++) {
    if (store.children[start + value] !== ((of[value] as Edge) ^ flip)) return false
  }
  return true
}

function add(store: NodeStore, { variable, of, flip }: Node): number {
  const made = store.size
  if (made >= store.most) throw new TooManyNodes()
  const start = store.starts[made] as number
  const end = start + of.length
  store.variables = withRoom(store.variables, made + 1)
  store.starts = withRoom(store.starts, made + 2)
  store.children = withRoom(store.children, end)
  store.variables[made] = variable
  store.starts[made + 1] = end
  for (let value = 0; value < of.length; value++) {
    store.children[start + value] = (of[value] as Edge) ^ flip
  }
  store.size++
  return made
}

function withRoom(array: Int32Array, length: number): Int32Array {
  if (length <= array.length) return array
  const larger = new Int32Array(Math.max(2 * array.length, length))
  larger.set(array)
  return larger
}

/** A table twice as large, every node in its place. */
function spread(store: NodeStore): void {
  const table = new Int32Array(2 * store.table.length)
  const mask = table.length - 1
  for (let node = 1; node < store.size; node++) {
    const of = store.children.subarray(store.starts[node], store.starts[node + 1])
    let slot = hash(store.variables[node] as number, of, 0) & mask
    while (table[slot] !== 0) slot = (slot + 1) & mask
    table[slot] = node
  }
  store.table = table
}

function hash(variable: number, of: ArrayLike<Edge>, flip: number): number {
  let sum = variable
  for (let value = 0; value < of.length; value++) {
    sum = Math.imul(sum ^ (of[value] as Edge) ^ flip, 0x9e3779b1)
    sum ^= sum >>> 15
  }
  return sum
}
