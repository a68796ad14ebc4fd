import { nodeIn } from './conclusion.ts'
import type { Holder } from './holders.ts'
import { opAt } from './instruction.ts'
import {
  eachPart,
  gateOf,
  NOWHERE,
  Part,
  type PartKind,
  partKey,
  whereMade,
} from './instruction-parts.ts'
import { Op, type Program } from './program.ts'
import { bitOf, NONE, type QuestionBits } from './question-bits.ts'
import { ANSWERED, NOT_ASKED } from './slot.ts'
import { type State, slotAt, truthAt } from './state.ts'
import { NO, UNKNOWN } from './truth-bits.ts'

/**
 * The open questions that can still change what a node comes to: those it reads by a way on
 * which nothing is established.
 */
export type LiveQuestions = {
  readonly program: Program
  /** Run. */
  readonly state: State
  /** Only questions from this one on. */
  readonly next: number
  /** Also those that only hold a gate shut until they have been asked, whatever is said to them. */
  readonly holdingGates: boolean
  /** By part of the program. */
  readonly known: Map<number, QuestionBits>
  /** By question, those that keep its gate shut. */
  readonly keptShut: Map<number, QuestionBits>
}

export function liveQuestions(program: Program, state: State, next: number): LiveQuestions {
  return { program, state, next, holdingGates: false, known: new Map(), keptShut: new Map() }
}

/** The same for those who go on asking, where any answer may be "unknown". */
export function liveWhileAsking(program: Program, state: State): LiveQuestions {
  return { ...liveQuestions(program, state, 0), holdingGates: true }
}

/** Of the condition that a part of the questionnaire holds. */
export function liveIn(live: LiveQuestions, holder: Holder): QuestionBits {
  return liveInNode(live, nodeIn(live.program, holder))
}

export function liveInNode(live: LiveQuestions, node: number): QuestionBits {
  return liveInPart(live, Part.node, node)
}

/** Of a node, the value of a question or a measure, or what a class list names. */
export function liveInPart(live: LiveQuestions, kind: PartKind, number: number): QuestionBits {
  if (kind === Part.node && truthAt(live.state, number) !== UNKNOWN) return NONE
  const key = partKey(kind, number)
  const known = live.known.get(key)
  if (known !== undefined) return known
  const found =
    kind === Part.question ? liveInQuestion(live, number) : liveInMade(live, kind, number)
  live.known.set(key, found)
  return found
}

/** Of what an instruction makes a part from. */
function liveInMade(live: LiveQuestions, kind: PartKind, number: number): QuestionBits {
  const { program } = live
  const at = whereMade(program, kind, number)
  // What enables a question belongs to the question.
  if (at === NOWHERE || opAt(program.code, at) === Op.enable) return NONE
  let found = NONE
  eachPart(program, at, (partKind, part) => {
    found |= liveInPart(live, partKind, part)
  })
  return found
}

function liveInQuestion(live: LiveQuestions, question: number): QuestionBits {
  const { program, state, next } = live
  const isOpen = question >= next && slotAt(state, question) < ANSWERED
  const enabled = truthAt(state, program.enablement[question] ?? 0)
  const own = isOpen && enabled !== NO ? bitOf(question) : NONE
  const gate = enabled === UNKNOWN ? gateOf(program, question) : undefined
  if (gate === undefined) return own
  const opening = liveInPart(live, Part.node, gate.when)
  return own | opening | (live.holdingGates ? holding(live, question) : NONE)
}

/** A gate that its answers leave unknown opens once all it reads has been asked. */
function holding(live: LiveQuestions, gated: number): QuestionBits {
  const { program, state, keptShut } = live
  const known = keptShut.get(gated)
  if (known !== undefined) return known
  const found = union(gateOf(program, gated)?.reads ?? [], (question) => {
    const enabled = truthAt(state, program.enablement[question] ?? 0)
    const own = slotAt(state, question) === NOT_ASKED && enabled !== NO ? bitOf(question) : NONE
    return enabled === UNKNOWN ? own | holding(live, question) : own
  })
  keptShut.set(gated, found)
  return found
}

/** Of each part. */
export function union<T>(parts: readonly T[], bits: (part: T) => QuestionBits): QuestionBits {
  return parts.reduce((all, part) => all | bits(part), NONE)
}
