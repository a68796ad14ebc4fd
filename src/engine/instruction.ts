/** An instruction as the code holds it: an `Op` and its length in one number, then its operands. */
export function instruction(op: number, operands: readonly number[]): readonly number[] {
  return [((operands.length + 1) << OP_BITS) | op, ...operands]
}

export function opAt(code: Int32Array, at: number): number {
  return (code[at] ?? 0) & ((1 << OP_BITS) - 1)
}

/** How many numbers the instruction takes up, the first one included. */
export function lengthAt(code: Int32Array, at: number): number {
  return (code[at] ?? 0) >>> OP_BITS
}

/** A number of the code behind the first of an instruction. */
export function operand(code: Int32Array, at: number): number {
  return code[at] ?? 0
}

const OP_BITS = 4
