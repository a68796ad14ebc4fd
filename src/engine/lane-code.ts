/**
 * What an instruction does for all lanes at once, and the operands that follow it. A node stands as its
 * place among the words.
 */
export const LaneOp = {
  /** to, enabled, how many words say yes, those, then the words that do not say no. */
  gather: 0,
  /** to, when, then (word of those not asked, enabled) for each question `when` reads. */
  enable: 1,
  /** to, of. */
  not: 2,
  /** to, then the nodes. */
  all: 3,
  any: 4,
  /** to, how many, then the nodes. */
  atLeast: 5,
  /** class list. */
  classList: 6,
  /** to, how many classes are asked for, their words, then those of the others. */
  classLine: 7,
  /** measure: its bounds. */
  measure: 8,
  /** to, line. */
  measureLine: 9,
  /** measure: how it stands, as a key. */
  key: 10,
  /** to, line on a measure that has a key. */
  keyedLine: 11,
} as const

/** The first word of a node, "holds"; "may hold" stands behind it. */
export const placeOf = (node: number): number => 2 * node
