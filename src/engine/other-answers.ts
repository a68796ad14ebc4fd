import type { Condition } from '../model/condition.ts'
import type { Question } from '../model/question.ts'
import { bitCount } from './bit-count.ts'
import type { Program } from './program.ts'
import { type Reading, readings } from './read-by.ts'
import { representatives } from './representatives.ts'
import { ANSWERED, type Slot } from './slot.ts'
import { type State, slotAt, truthAt } from './state.ts'
import { toldApartBy } from './told-apart.ts'
import { YES } from './truth-bits.ts'

/** A question that was answered, and the other answers that can make a difference, nearest first. */
export type Changeable = { readonly question: number; readonly others: readonly Slot[] }

/**
 * The answers conditions read that may be thought of as otherwise: given, counted, and not of
 * those nobody should be told to think away: history, and all that a red flag reads.
 */
export function otherAnswers(
  program: Program,
  state: State,
  conditions: readonly Condition[],
): readonly Changeable[] {
  const { questions, redFlags } = program.questionnaire
  const reach = { index: program.index, when: (at: number) => questions[at]?.when }
  const found = readings(conditions, reach)
  const flags = redFlags.map(({ when }) => when)
  const guarded = new Set(readings(flags, reach).map(({ question }) => question))
  return questions.flatMap((question, at) => {
    const read = found.filter((reading) => reading.question === at)
    const isCounted = truthAt(state, program.enablement[at] ?? 0) === YES
    const now = slotAt(state, at)
    if (read.length === 0 || guarded.has(at) || !question.changeable) return []
    if (!isCounted || now < ANSWERED) return []
    return [{ question: at, others: othersThan(question, now, read) }]
  })
}

/** Other answers that can make a difference where the question is read so, nearest first. */
export function othersThan(
  question: Question,
  now: Slot,
  read: readonly Reading[],
): readonly Slot[] {
  const all = representatives(question, () => toldApartBy(read, question))
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
