import type { Condition } from '../model/condition.ts'
import { lengthAt, opAt, operand } from './instruction.ts'
import { type Input, Op, type Program } from './program.ts'

/** The program cut down to some conditions: it computes them, and what they are made of, alike. */
export function slice(program: Program, conditions: readonly Condition[]): Program {
  const { code, nodeOf } = program
  const need: Need = {
    nodes: new Uint8Array(program.nodes),
    measures: new Uint8Array(program.measures.length),
    lists: new Uint8Array(program.classLists.length),
  }
  for (const condition of conditions) need.nodes[nodeOf.get(condition) ?? 0] = 1
  const kept = new Int32Array(code.length)
  let from = kept.length
  // From the last to the first: what an instruction needs stands before it.
  for (const at of startsOf(code).reverse()) {
    if (!isNeeded(code, at, need)) continue
    addNeeds(program, at, need)
    from -= lengthAt(code, at)
    kept.set(code.subarray(at, at + lengthAt(code, at)), from)
  }
  return { ...program, code: kept.subarray(from) }
}

/** What has to be computed, marked by its number. */
type Need = {
  readonly nodes: Uint8Array
  readonly measures: Uint8Array
  readonly lists: Uint8Array
}

function startsOf(code: Int32Array): number[] {
  const starts: number[] = []
  for (let at = 0; at < code.length; at += lengthAt(code, at)) starts.push(at)
  return starts
}

function isNeeded(code: Int32Array, at: number, need: Need): boolean {
  const target = operand(code, at + 1)
  const op = opAt(code, at)
  if (op === Op.measure) return need.measures[target] === 1
  return (op === Op.classList ? need.lists : need.nodes)[target] === 1
}

function addNeeds(program: Program, at: number, need: Need): void {
  const { code } = program
  const add = (from: number) => {
    for (let next = from; next < at + lengthAt(code, at); next++)
      need.nodes[operand(code, next)] = 1
  }
  switch (opAt(code, at)) {
    case Op.measure:
      addInputs(program, operand(code, at + 1), need)
      break
    case Op.measureLine:
      need.measures[program.measureLines[operand(code, at + 2)]?.measure ?? 0] = 1
      break
    case Op.classList:
      addRows(program, operand(code, at + 1), need)
      break
    case Op.classLine:
      need.lists[operand(code, at + 2)] = 1
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
      need.nodes[operand(code, at + 2)] = 1
  }
}

function addGates(code: Int32Array, at: number, { nodes }: Need): void {
  nodes[operand(code, at + 2)] = 1
  const end = at + lengthAt(code, at)
  for (let read = at + 4; read < end; read += 2) nodes[operand(code, read + 1)] = 1
}

function addInputs({ measures }: Program, measure: number, need: Need): void {
  const definition = measures[measure]
  if (definition === undefined) return
  if (definition.kind === 'count') for (const node of definition.of) need.nodes[node] = 1
  else for (const input of definition.of) addInput(input, need)
}

function addInput(input: Input, need: Need): void {
  if (input.about === 'measure') need.measures[input.measure] = 1
  else need.nodes[input.enabled] = 1
}

function addRows({ classLists }: Program, list: number, { nodes }: Need): void {
  const classes = classLists[list]
  if (classes === undefined) return
  nodes[classes.when] = 1
  for (const { node } of classes.rows) nodes[node] = 1
}
