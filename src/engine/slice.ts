import type { Condition } from '../model/condition.ts'
import { lengthAt, opAt, operand } from './instruction.ts'
import { type Input, Op, type Program } from './program.ts'

/** The program cut down to some conditions: it computes them, and what they are made of, alike. */
export function slice(program: Program, conditions: readonly Condition[]): Program {
  const { code, nodeOf } = program
  const need: Need = { nodes: new Set(), measures: new Set(), lists: new Set() }
  for (const condition of conditions) need.nodes.add(nodeOf.get(condition) ?? 0)
  const kept: number[][] = []
  // From the last to the first: what an instruction needs stands before it.
  for (const at of startsOf(code).toReversed()) {
    if (!isNeeded(code, at, need)) continue
    addNeeds(program, at, need)
    kept.push([...code.subarray(at, at + lengthAt(code, at))])
  }
  return { ...program, code: Int32Array.from(kept.toReversed().flat()) }
}

type Need = {
  readonly nodes: Set<number>
  readonly measures: Set<number>
  readonly lists: Set<number>
}

function startsOf(code: Int32Array): readonly number[] {
  const starts: number[] = []
  for (let at = 0; at < code.length; at += lengthAt(code, at)) starts.push(at)
  return starts
}

function isNeeded(code: Int32Array, at: number, need: Need): boolean {
  const target = operand(code, at + 1)
  const op = opAt(code, at)
  if (op === Op.measure) return need.measures.has(target)
  return (op === Op.classList ? need.lists : need.nodes).has(target)
}

function addNeeds(program: Program, at: number, need: Need): void {
  const { code } = program
  const add = (from: number) => {
    for (let next = from; next < at + lengthAt(code, at); next++)
      need.nodes.add(operand(code, next))
  }
  switch (opAt(code, at)) {
    case Op.measure:
      addInputs(program, operand(code, at + 1), need)
      break
    case Op.measureLine:
      need.measures.add(program.measureLines[operand(code, at + 2)]?.measure ?? 0)
      break
    case Op.classList:
      addRows(program, operand(code, at + 1), need)
      break
    case Op.classLine:
      need.lists.add(operand(code, at + 2))
      break
    case Op.enable:
      addGates(code, at, need)
      break
    case Op.all:
    case Op.any:
      add(at + 3)
      break
    case Op.atLeast:
      add(at + 4)
      break
    default:
      need.nodes.add(operand(code, at + 2))
  }
}

function addGates(code: Int32Array, at: number, { nodes }: Need): void {
  nodes.add(operand(code, at + 2))
  const end = at + lengthAt(code, at)
  for (let read = at + 4; read < end; read += 2) nodes.add(operand(code, read + 1))
}

function addInputs({ measures }: Program, measure: number, need: Need): void {
  const definition = measures[measure]
  if (definition === undefined) return
  if (definition.kind === 'count') for (const node of definition.of) need.nodes.add(node)
  else for (const input of definition.of) addInput(input, need)
}

function addInput(input: Input, need: Need): void {
  if (input.about === 'measure') need.measures.add(input.measure)
  else need.nodes.add(input.enabled)
}

function addRows({ classLists }: Program, list: number, { nodes }: Need): void {
  const classes = classLists[list]
  if (classes === undefined) return
  nodes.add(classes.when)
  for (const { node } of classes.rows) nodes.add(node)
}
