import type { Answer, Answers } from '../../src/model/answer.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { mayBeSaid } from './any-answers.ts'

/** How many responses there are, partial ones included. */
export function countOfResponses({ questions }: Questionnaire): number {
  return questions.reduce((product, question) => product * (mayBeSaid(question).length + 1), 1)
}

/** All of them: what is to be true for every response is tried one by one. */
export function responsesTo({ questions }: Questionnaire): readonly Answers[] {
  let responses: readonly ReadonlyMap<string, Answer>[] = [new Map()]
  for (const question of questions) {
    const said = (answers: Answers) =>
      mayBeSaid(question).map((answer) => new Map([...answers, [question.id, answer]]))
    responses = [...responses, ...responses.flatMap(said)]
  }
  return responses
}
