import type { OptionLine } from '../model/condition.ts'
import { type Assembler, addNode, once } from './assembler.ts'
import { instruction } from './instruction.ts'
import { Op } from './program.ts'

/** The number of a class list, whose class is named before anything that reads it. */
export function compileClassList(assembler: Assembler, id: string): number {
  return once(assembler, `class-list:${id}`, () => {
    const list = assembler.index.classes.get(id)
    if (list === undefined) throw new Error(`no class list is called "${id}"`)
    const names = [...new Set(list.rows.map((row) => row.class)), 'none']
    const when = assembler.nodeOfCondition(list.when)
    const rows = list.rows.map((row) => ({
      node: assembler.nodeOfCondition(row.when),
      bit: 1 << names.indexOf(row.class),
    }))
    const number = assembler.classLists.push({ id, when, rows, names }) - 1
    assembler.code.push(...instruction(Op.classList, [number]))
    return number
  })
}

export function compileClassLine(assembler: Assembler, line: OptionLine): number {
  const list = compileClassList(assembler, line.id)
  const names = assembler.classLists[list]?.names ?? []
  const mask = line.options.reduce((bits, name) => bits | (1 << names.indexOf(name)), 0)
  const node = addNode(assembler, Op.classLine, list, mask)
  return line.is === 'is-not' ? addNode(assembler, Op.not, node) : node
}
