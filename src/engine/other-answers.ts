import type { Question } from '../model/question.ts'
import { bitCount } from './bit-count.ts'
import { type Computation, computationOf, hangingOn, readsQuestion } from './computation.ts'
import { nodeIn } from './conclusion.ts'
import type { Program } from './program.ts'
import { representatives } from './representatives.ts'
import { ANSWERED, type Slot } from './slot.ts'
import { type State, slotAt, truthAt } from './state.ts'
import { type ToldApart, toldApartIn } from './told-apart.ts'
import { YES } from './truth-bits.ts'

/** A question that was answered, and the other answers that can make a difference, nearest first. */
export type Changeable = { readonly question: number; readonly others: readonly Slot[] }

/**
 * The answers a computation reads that may be thought of as otherwise: given, counted, and not of
 * those nobody should be told to think away: history, and all that a red flag reads.
 */
export function otherAnswers(
  program: Program,
  state: State,
  computation: Computation,
): readonly Changeable[] {
  const { questions, redFlags } = program.questionnaire
  const flags = redFlags.map((redFlag) => nodeIn(program, redFlag))
  const guarded = computationOf(program, flags)
  return questions.flatMap((question, at) => {
    const isCounted = truthAt(state, program.enablement[at] ?? 0) === YES
    const now = slotAt(state, at)
    if (!readsQuestion(computation, at) || readsQuestion(guarded, at)) return []
    if (!question.changeable || !isCounted || now < ANSWERED) return []
    const told = toldApartIn(program, hangingOn(program, computation, at), at)
    return [{ question: at, others: othersThan(question, now, told) }]
  })
}

/** Other answers that can make a difference where the question's are told apart so, nearest first. */
export function othersThan(question: Question, now: Slot, told: ToldApart): readonly Slot[] {
  const all = representatives(question, () => told)
  return nearestFirst(question, now, nearest(question, now, all))
}

/** Of numbers that read alike, the one next to the number given; `all` in rising order. */
function nearest({ type }: Question, now: Slot, all: readonly Slot[]): readonly Slot[] {
  const highest = (slot: Slot, at: number) => {
    const next = all[at + 1]
    return type === 'number' && next !== undefined && next <= now ? next - 1 : slot
  }
  return all.map(highest).filter((slot) => slot !== now)
}

function nearestFirst(question: Question, now: Slot, others: readonly Slot[]): readonly Slot[] {
  const away = (slot: Slot) => distance(question, now - ANSWERED, slot - ANSWERED)
  return others.toSorted((a, b) => away(a) - away(b))
}

/** How far one answer is from another: steps of a number, options chosen or not, all else alike. */
function distance({ type }: Question, now: number, other: number): number {
  if (type === 'number') return Math.abs(now - other)
  return type === 'choices' ? bitCount(now ^ other) : 1
}
