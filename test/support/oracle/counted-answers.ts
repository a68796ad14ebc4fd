import type { Answers } from '../../../src/model/answer.ts'
import type { World } from './world.ts'

/** language.md, "Responses": an answer to a question that is not enabled counts for nothing. */
export function countedAnswers(world: World): Answers {
  const said = world.questionnaire.questions.flatMap(({ id }) => {
    const answer = world.answer(id)
    return answer === undefined || world.enablement(id) === 'no' ? [] : [[id, answer] as const]
  })
  return new Map(said)
}
