import { lengthAt, opAt, operand } from '../engine/instruction.ts'
import { Op } from '../engine/program.ts'
import { encodeAnswer, encodeEnablement } from './encode-answer.ts'
import { encodeClassLine, encodeClassList } from './encode-classes.ts'
import { encodeMeasure, encodeMeasureLine } from './encode-measure.ts'
import { type Encoding, encodingBeside } from './encoding.ts'
import { ALWAYS_YES, type Rails } from './rails.ts'

/**
 * Runs a program on all responses at once: the same instructions as the engine's, on functions of
 * the response in place of truths.
 */
export function encode(encoding: Encoding, gate: Gate = encodeEnablement): void {
  const { program, rails } = encoding
  const { code } = program
  rails[0] = ALWAYS_YES
  for (let at = 0; at < code.length; at += lengthAt(code, at)) {
    const target = operand(code, at + 1)
    const op = opAt(code, at)
    if (op === Op.measure) encodeMeasure(encoding, target)
    else if (op === Op.classList) encodeClassList(encoding, target)
    else rails[target] = op === Op.enable ? gate(encoding, at) : railsAt(encoding, at)
  }
}

/** Where a question is enabled, by the place of the instruction that says so. */
type Gate = (encoding: Encoding, at: number) => Rails

/** The same program where every question is asked, whatever its `when` says. */
export function encodeOpened(encoding: Encoding): Encoding {
  const opened = encodingBeside(encoding, encoding.program, encoding)
  encode(opened, () => ALWAYS_YES)
  return opened
}

function railsAt(encoding: Encoding, at: number): Rails {
  const { program, logic } = encoding
  const { code } = program
  const node = (from: number) => encoding.rails[operand(code, from)] ?? ALWAYS_YES
  const nodes = (from: number) => {
    return Array.from({ length: at + lengthAt(code, at) - from }, (_, part) => node(from + part))
  }
  switch (opAt(code, at)) {
    case Op.not:
      return logic.not(node(at + 2))
    case Op.all:
      return logic.all(nodes(at + 3))
    case Op.any:
      return logic.any(nodes(at + 3))
    case Op.atLeast:
      return logic.atLeast(operand(code, at + 2), nodes(at + 4))
    case Op.measureLine:
      return encodeMeasureLine(encoding, operand(code, at + 2))
    case Op.classLine:
      return encodeClassLine(encoding, operand(code, at + 2), operand(code, at + 3))
    default:
      return logic.all([node(at + 2), encodeAnswer(encoding, at)])
  }
}
