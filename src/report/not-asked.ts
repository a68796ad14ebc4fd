import type { Answers } from '../model/answer.ts'
import type { Assessment } from '../model/assessment.ts'
import type { ResponseProblem } from './assessment-json.ts'

/** The answers that count for nothing, because the other answers rule their questions out. */
export function notAsked(given: Answers, { enabled }: Assessment): readonly ResponseProblem[] {
  return [...given.keys()]
    .filter((question) => enabled.get(question) === 'no')
    .map((question) => ({ code: 'not-asked', question, message: MESSAGE }))
}

const MESSAGE = 'with the other answers this question is not asked, so its answer does not count'
