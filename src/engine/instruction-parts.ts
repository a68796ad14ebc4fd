import { lengthAt, opAt, operand } from './instruction.ts'
import { ALWAYS, type Input, type MadeAt, Op, type Program } from './program.ts'

/** What an instruction computes, and what it computes it from: each kind is numbered by itself. */
export const Part = { node: 0, measure: 1, list: 2, question: 3 } as const

export type PartKind = (typeof Part)[keyof typeof Part]

/** A number of its own for each part of a program. */
export function partKey(kind: PartKind, number: number): number {
  return (number << KIND_BITS) | kind
}

export function kindOf(key: number): PartKind {
  return (key & ((1 << KIND_BITS) - 1)) as PartKind
}

export function numberOf(key: number): number {
  return key >> KIND_BITS
}

const KIND_BITS = 2

/** The kind of what the instruction computes; its number is the first operand. */
export function kindMade(code: Int32Array, at: number): PartKind {
  const op = opAt(code, at)
  if (op === Op.measure) return Part.measure
  return op === Op.classList ? Part.list : Part.node
}

/** Where the code computes each part, by its kind and number. */
export function madeAtIn(code: Int32Array): MadeAt {
  const madeAt: [number[], number[], number[], number[]] = [[NOWHERE], [], [], []]
  for (let at = 0; at < code.length; at += lengthAt(code, at)) {
    madeAt[kindMade(code, at)][operand(code, at + 1)] = at
  }
  return madeAt
}

/** Nothing computes what is always so, nor what is answered. */
export const NOWHERE = -1

/** Where the code computes a part. */
export function whereMade({ madeAt }: Program, kind: PartKind, number: number): number {
  return madeAt[kind][number] ?? NOWHERE
}

/** Tells everything that the instruction computes its part from. */
export function eachPart(
  program: Program,
  at: number,
  tell: (kind: PartKind, number: number) => void,
): void {
  const { code } = program
  const first = operand(code, at + 2)
  switch (opAt(code, at)) {
    case Op.measure:
      eachInput(program, operand(code, at + 1), tell)
      break
    case Op.measureLine:
      tell(Part.measure, program.measureLines[first]?.measure ?? 0)
      break
    case Op.classList:
      eachRow(program, operand(code, at + 1), tell)
      break
    case Op.classLine:
      tell(Part.list, first)
      break
    case Op.enable:
      tell(Part.node, first)
      eachGate(code, at, tell)
      break
    case Op.all:
    case Op.any:
      eachNode(code, at, at + 3, tell)
      break
    case Op.atLeast:
      eachNode(code, at, at + 4, tell)
      break
    case Op.not:
      tell(Part.node, first)
      break
    default:
      tell(Part.node, first)
      tell(Part.question, operand(code, at + 3))
  }
}

type Tell = Parameters<typeof eachPart>[2]

function eachNode(code: Int32Array, at: number, from: number, tell: Tell): void {
  for (let next = from; next < at + lengthAt(code, at); next++) tell(Part.node, operand(code, next))
}

function eachGate(code: Int32Array, at: number, tell: Tell): void {
  for (let read = at + 4; read < at + lengthAt(code, at); read += 2) {
    tell(Part.question, operand(code, read))
    tell(Part.node, operand(code, read + 1))
  }
}

/** The nodes that an instruction combines. */
export function nodesAt(program: Program, at: number): readonly number[] {
  const nodes: number[] = []
  eachPart(program, at, (_, node) => nodes.push(node))
  return nodes
}

/** What a question is enabled by: the node of its `when`, and the questions which that reads. */
export type ReadGate = { readonly when: number; readonly reads: readonly number[] }

/** None for a question that is always asked. */
export function gateOf(program: Program, question: number): ReadGate | undefined {
  const { code, enablement } = program
  const at = whereMade(program, Part.node, enablement[question] ?? ALWAYS)
  if (at === NOWHERE) return undefined
  const reads: number[] = []
  eachGate(code, at, (kind, number) => {
    if (kind === Part.question) reads.push(number)
  })
  return { when: operand(code, at + 2), reads }
}

function eachInput({ measures }: Program, measure: number, tell: Tell): void {
  const definition = measures[measure]
  if (definition === undefined) return
  if (definition.kind === 'count') for (const node of definition.of) tell(Part.node, node)
  else for (const input of definition.of) tellInput(input, tell)
}

function tellInput(input: Input, tell: Tell): void {
  if (input.about === 'measure') {
    tell(Part.measure, input.measure)
  } else {
    tell(Part.question, input.question)
    tell(Part.node, input.enabled)
  }
}

function eachRow({ classLists }: Program, list: number, tell: Tell): void {
  const classes = classLists[list]
  if (classes === undefined) return
  tell(Part.node, classes.when)
  for (const { node } of classes.rows) tell(Part.node, node)
}
