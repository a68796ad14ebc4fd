import type { Condition } from '../../../src/model/condition.ts'
import { questionsRead } from './questions-read.ts'
import { named, type World } from './world.ts'

/**
 * Everything said that a finding rests on, through what enables the questions it reads as well: with
 * nothing but these answers it comes out the same.
 */
export function answersBehind(world: World, finding: string): readonly string[] {
  const { questionnaire } = world
  const behind = new Set<string>()
  const reach = (condition: Condition | undefined): void => {
    if (condition === undefined) return
    for (const id of questionsRead(questionnaire, condition)) {
      if (behind.has(id)) continue
      behind.add(id)
      reach(named(questionnaire.questions, id).when)
    }
  }
  reach(named(questionnaire.findings, finding).when)
  return questionnaire.questions
    .map(({ id }) => id)
    .filter((id) => behind.has(id) && world.answer(id) !== undefined)
    .filter((id) => world.enablement(id) !== 'no')
}
