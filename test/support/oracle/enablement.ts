import type { Question } from '../../../src/model/question.ts'
import type { Truth } from '../../../src/model/truth.ts'
import { conditionTruth } from './condition-truth.ts'
import { questionsRead } from './questions-read.ts'
import type { World } from './world.ts'

/** language.md, "Truth": a question is enabled as its `when` says; `unknown` is open. */
export function enablement(world: World, { when }: Question): Truth {
  if (when === undefined) return 'yes'
  const truth = conditionTruth(world, when)
  if (truth !== 'unknown') return truth
  const read = [...questionsRead(world.questionnaire, when)]
  return read.every((question) => isSettled(world, question)) ? 'yes' : 'unknown'
}

/** Nothing is still to be asked of it: it is disabled, or enabled and something was said. */
function isSettled(world: World, question: string): boolean {
  const enabled = world.enablement(question)
  return enabled === 'no' || (enabled === 'yes' && world.answer(question) !== undefined)
}
