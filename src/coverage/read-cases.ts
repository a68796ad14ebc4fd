import { readAnswers } from '../answer/read-answers.ts'
import type { Answers } from '../model/answer.ts'
import type { Expectation } from '../model/case.ts'
import type { Questionnaire } from '../model/questionnaire.ts'

/** A case whose answers have been read, once for many runs. */
export type ReadCase = {
  readonly id: string
  readonly answers: Answers
  readonly expect: Expectation
}

export function readCases(questionnaire: Questionnaire): readonly ReadCase[] {
  return questionnaire.cases.map(({ id, answers, expect }) => {
    return { id, expect, answers: readAnswers(questionnaire, answers).answers }
  })
}
