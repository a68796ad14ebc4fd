import { opAt, operand } from './instruction.ts'
import {
  eachPart,
  gateOf,
  NOWHERE,
  nodesAt,
  Part,
  type PartKind,
  whereMade,
} from './instruction-parts.ts'
import { Op, type Program } from './program.ts'
import { NOT_ASKED } from './slot.ts'
import { type State, slotAt, truthAt } from './state.ts'
import { NO, UNKNOWN, YES } from './truth-bits.ts'

/**
 * The answered questions that a settled part rests on, in the order of asking: with these answers
 * alone it comes out the same. Not always the fewest.
 */
export function supportOf(
  program: Program,
  state: State,
  { kind, number }: NumberedPart,
): readonly string[] {
  const found = new Set<number>()
  gather({ program, state, found }, kind, number)
  return [...found]
    .sort((a, b) => a - b)
    .map((question) => program.questionnaire.questions[question]?.id ?? '')
}

/** A node, the value of a question or a measure, or what a class list names. */
export type NumberedPart = { readonly kind: PartKind; readonly number: number }

type Search = { readonly program: Program; readonly state: State; readonly found: Set<number> }

function gather(search: Search, kind: PartKind, number: number): void {
  if (kind === Part.question) {
    gatherQuestion(search, number)
    return
  }
  const { program } = search
  const at = whereMade(program, kind, number)
  if (at === NOWHERE) return
  switch (opAt(program.code, at)) {
    case Op.enable:
      // It belongs to the question.
      break
    case Op.any:
      gatherSome(search, at, 1)
      break
    case Op.all:
    case Op.atLeast:
      gatherSome(search, at, operand(program.code, at + 2))
      break
    default:
      eachPart(program, at, (part, place) => gather(search, part, place))
  }
}

/** Only as many parts as settle the whole, of which so many are to hold. */
function gatherSome(search: Search, at: number, asked: number): void {
  const { program, state } = search
  const truth = truthAt(state, operand(program.code, at + 1))
  if (truth === UNKNOWN) return
  const parts = nodesAt(program, at)
  const needed = truth === YES ? asked : parts.length - asked + 1
  const settling = parts.filter((node) => truthAt(state, node) === truth)
  for (const node of settling.slice(0, needed)) gather(search, Part.node, node)
}

/** The answer, and what enables or disables the question. */
function gatherQuestion(search: Search, question: number): void {
  const { program, state, found } = search
  const enabled = truthAt(state, program.enablement[question] ?? 0)
  if (enabled !== NO && slotAt(state, question) !== NOT_ASKED) found.add(question)
  const gate = enabled === UNKNOWN ? undefined : gateOf(program, question)
  if (gate === undefined) return
  if (truthAt(state, gate.when) === enabled) {
    gather(search, Part.node, gate.when)
  } else {
    // A gate left unknown: enabled because nothing it reads is still to be asked.
    for (const read of gate.reads) gatherQuestion(search, read)
  }
}
