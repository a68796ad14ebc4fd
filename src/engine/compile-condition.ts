import type { Combination, Condition, Line } from '../model/condition.ts'
import { type Assembler, addNode } from './assembler.ts'
import { compileClassLine } from './compile-class.ts'
import { compileMeasureLine } from './compile-measure.ts'
import { compileQuestionLine } from './compile-question-line.ts'
import { ALWAYS, Op } from './program.ts'

/** The node that computes a condition; no condition is always yes. */
export function compileCondition(assembler: Assembler, condition: Condition | undefined): number {
  if (condition === undefined) return ALWAYS
  const known = assembler.nodeOf.get(condition)
  if (known !== undefined) return known
  const node = 'of' in condition ? combine(assembler, condition) : compileLine(assembler, condition)
  assembler.nodeOf.set(condition, node)
  return node
}

function combine(assembler: Assembler, condition: Combination): number {
  const parts = condition.of.map((part) => compileCondition(assembler, part))
  switch (condition.kind) {
    case 'all':
      return addNode(assembler, Op.all, parts.length, ...parts)
    case 'any':
      return addNode(assembler, Op.any, parts.length, ...parts)
    case 'none':
      return addNode(assembler, Op.not, addNode(assembler, Op.any, parts.length, ...parts))
    case 'at-least':
      return addNode(assembler, Op.atLeast, condition.count, parts.length, ...parts)
  }
}

function compileLine(assembler: Assembler, line: Line): number {
  if (line.kind === 'conclusion') {
    const node = compileCondition(assembler, assembler.index.conclusions.get(line.id)?.when)
    return line.negated ? addNode(assembler, Op.not, node) : node
  }
  if (line.kind === 'option' && line.about === 'class') return compileClassLine(assembler, line)
  if ('about' in line && line.about === 'measure') return compileMeasureLine(assembler, line)
  return compileQuestionLine(assembler, line)
}
