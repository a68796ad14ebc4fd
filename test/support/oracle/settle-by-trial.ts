import type { Answer, Answers } from '../../../src/model/answer.ts'
import type { Question } from '../../../src/model/question.ts'
import type { Questionnaire } from '../../../src/model/questionnaire.ts'
import { possibleAnswers } from './possible-answers.ts'
import { isReal, type World } from './world.ts'
import { worldOf } from './world-of.ts'

/** What is to be settled, of which response. */
export type Quest = {
  readonly questionnaire: Questionnaire
  /** The answers that count: to try others is not to bring back one given to a disabled question. */
  readonly answers: Answers
  readonly isSettled: (world: World) => boolean
}

/**
 * language.md, "Topics": the smallest set of open questions for which some answers settle it, ties
 * in the author's order, found by trying every set with every answer. A disabled question can only
 * be in such a set where an answer to another of the set enables it.
 */
export function settledBy(quest: Quest): readonly string[] {
  const open = quest.questionnaire.questions.filter(({ id }) => !isReal(quest.answers.get(id)))
  for (let size = 1; size <= open.length; size += 1) {
    const found = subsets(open, size).find((subset) => canSettle(quest, subset))
    if (found !== undefined) return found.map(({ id }) => id)
  }
  return []
}

/** Whether some real answers to all of these settle it. */
export function canSettle(quest: Quest, questions: readonly Question[]): boolean {
  const [question, ...rest] = questions
  if (question === undefined) {
    return quest.isSettled(worldOf(quest.questionnaire, quest.answers))
  }
  return possibleAnswers(question).some((answer) =>
    canSettle({ ...quest, answers: withAnswer(quest.answers, question.id, answer) }, rest),
  )
}

const withAnswer = (answers: Answers, id: string, answer: Answer): Answers =>
  new Map([...answers, [id, answer]])

/** All of one size, in the lexicographic order of the list. */
function subsets<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]]
  return list.flatMap((one, at) =>
    subsets(list.slice(at + 1), size - 1).map((rest) => [one, ...rest]),
  )
}
