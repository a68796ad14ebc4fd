import { computationOf, hangingOn, readsQuestion } from '../engine/computation.ts'
import { nodeIn } from '../engine/conclusion.ts'
import { othersThan } from '../engine/other-answers.ts'
import type { Program } from '../engine/program.ts'
import { ANSWERED, fromSlot, type Slot, toSlot } from '../engine/slot.ts'
import { standingNodes } from '../engine/stand.ts'
import { type ToldApart, toldApartIn } from '../engine/told-apart.ts'
import type { Answer } from '../model/answer.ts'
import type { Question } from '../model/question.ts'
import { apart, type Conclusions, conclude } from './conclusions.ts'
import type { ToldCase } from './told-case.ts'

/** One answer said otherwise, and what would have come of it. */
export type TurningAnswer = {
  readonly question: string
  readonly now: Answer
  readonly other: Answer
  readonly before: Conclusions
  readonly after: Conclusions
}

/**
 * The one answer of a case that would have changed the most. Where a red flag withholds everything,
 * one that lifts it; elsewhere not one that raises a red flag, which would do so in any case.
 */
export function turningAnswer(told: ToldCase): TurningAnswer | undefined {
  const tried = otherwise(told).filter(({ before, after }) => {
    return before.stopped ? !after.stopped : !after.stopped && changes(before, after) > 0
  })
  return tried.reduce<TurningAnswer | undefined>((most, one) => {
    return most !== undefined && changeOf(most) >= changeOf(one) ? most : one
  }, undefined)
}

function changeOf({ before, after }: TurningAnswer): number {
  return changes(before, after)
}

function changes(before: Conclusions, after: Conclusions): number {
  return apart(before.topics, after.topics).length + apart(before.patterns, after.patterns).length
}

/** Every other way an answer of the case can be read, in the order of asking. */
function otherwise({ program, answers, key }: ToldCase): readonly TurningAnswer[] {
  const { questions } = program.questionnaire
  const computation = computationOf(program, nodesTold(program))
  return questions.flatMap((question, at) => {
    const now = answers.get(question.id)
    if (now === undefined || now.kind === 'unknown') return []
    if (!readsQuestion(computation, at)) return []
    const told = toldApartIn(program, hangingOn(program, computation, at), at)
    return otherwiseThan(question, toSlot(question, now), told).map((slot): TurningAnswer => {
      const other = fromSlot(question, slot) ?? now
      const after = conclude(program, new Map([...answers, [question.id, other]]))
      return { question: question.id, now, other, before: key, after }
    })
  })
}

/** Of several options one more, or one less; "none of these" would change most cases most. */
function otherwiseThan(question: Question, now: Slot, told: ToldApart): readonly Slot[] {
  if (question.type !== 'choices') return othersThan(question, now, told)
  const { options } = question
  const alone = options.reduce((mask, { exclusive }, at) => mask | (Number(exclusive) << at), 0)
  const others = options.flatMap(({ exclusive }, at) => {
    return exclusive ? [] : [((now - ANSWERED) & ~alone) ^ (1 << at)]
  })
  return others.filter((mask) => mask !== 0).map((mask) => ANSWERED + mask)
}

/** The nodes of all that is asked of a student. */
function nodesTold(program: Program): readonly number[] {
  const { redFlags, topics, findings } = program.questionnaire
  const patterns = findings.filter(({ pattern }) => pattern)
  return [
    ...[...redFlags, ...patterns].map((conclusion) => nodeIn(program, conclusion)),
    ...topics.flatMap((topic) => standingNodes(program, topic)),
  ]
}
