import type { Answers } from '../../../src/model/answer.ts'
import type { Assessment } from '../../../src/model/assessment.ts'
import type { Questionnaire } from '../../../src/model/questionnaire.ts'
import { assessByOracle } from './assess-by-oracle.ts'
import type { World } from './world.ts'
import { worldOf } from './world-of.ts'

/** A response, and all that follows from it by the oracle. */
export type Tried = {
  readonly answers: Answers
  readonly world: World
  /** As if every question were asked, whatever its `when` says. */
  readonly opened: World
  readonly assessment: Assessment
}

export function tryResponse(questionnaire: Questionnaire, answers: Answers): Tried {
  const questions = questionnaire.questions.map(({ when: _, ...question }) => question)
  return {
    answers,
    world: worldOf(questionnaire, answers),
    opened: worldOf({ ...questionnaire, questions }, answers),
    assessment: assessByOracle(questionnaire, answers, { settle: false }),
  }
}

/** The same text for the same answers, but for one question's. */
export function keyWithout(answers: Answers, question?: string): string {
  const said = [...answers].filter(([id]) => id !== question)
  return JSON.stringify(said.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
